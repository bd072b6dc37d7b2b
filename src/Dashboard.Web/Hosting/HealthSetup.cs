namespace Dashboard.Web.Hosting;

/// <summary><c>/healthz</c>: whether the process answers. It tells strangers nothing else.</summary>
internal static class HealthSetup
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks();

    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapHealthChecks("/healthz").AllowAnonymous();
}
