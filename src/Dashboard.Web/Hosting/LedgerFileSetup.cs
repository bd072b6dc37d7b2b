using Dashboard.Web.Features.Ledgers.Files;

namespace Dashboard.Web.Hosting;

/// <summary>Files of ledgers: a template or an export is a plain request, so that the browser keeps it like any other file.</summary>
internal static class LedgerFileSetup
{
    public static void AddLedgerFiles(this IServiceCollection services) => services.AddSingleton<LedgerWorkbooks>();

    public static void MapLedgerFiles(this IEndpointRouteBuilder routes) => LedgerFileEndpoints.MapLedgerFiles(routes);
}
