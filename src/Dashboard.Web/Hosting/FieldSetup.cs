using Dashboard.Web.Field;
using Microsoft.AspNetCore.Authorization;

namespace Dashboard.Web.Hosting;

/// <summary>The field form: pages outside the circuit and the API behind them.</summary>
internal static class FieldSetup
{
    public static void AddField(this IServiceCollection services)
    {
        services.AddSingleton<FieldWords>();
        services.AddSingleton<FieldAnswers>();
        services.AddSingleton<FieldRates>();
        services.AddSingleton<RecordEndpoints>();
        services.AddSingleton<PhotoEndpoints>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ApiRefusals>();
    }

    public static void MapField(this IEndpointRouteBuilder routes) => routes.MapFieldApi();
}
