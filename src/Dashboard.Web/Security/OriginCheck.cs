using Microsoft.Extensions.Options;

namespace Dashboard.Web.Security;

/// <summary>
/// Refuses a circuit that another site's page tries to open: browsers send cookies along with a WebSocket from anywhere,
/// and the framework asks nobody where it comes from.
/// </summary>
internal sealed partial class OriginCheck(
    RequestDelegate next, IOptions<OriginOptions> options, ILogger<OriginCheck> logger)
{
    private static readonly PathString Circuit = new("/_blazor");

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Circuit, StringComparison.OrdinalIgnoreCase) || IsOurs(context.Request))
        {
            return next(context);
        }

        LogRefused(logger, context.Request.Path);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private bool IsOurs(HttpRequest request)
    {
        if (string.Equals(request.Headers["Sec-Fetch-Site"], "cross-site", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var origins = request.Headers.Origin;
        if (origins.Count == 0)
        {
            return true;
        }

        var own = $"{request.Scheme}://{request.Host}";
        return origins.Count == 1
            && (string.Equals(origins[0], own, StringComparison.OrdinalIgnoreCase)
                || options.Value.AllowedOrigins.Contains(origins[0], StringComparer.OrdinalIgnoreCase));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request to {Path} from a foreign origin.")]
    private static partial void LogRefused(ILogger logger, PathString path);
}
