namespace Dashboard.Web.Security;

/// <summary>
/// Refuses a circuit that another site's page tries to open: browsers send cookies along with a WebSocket from anywhere,
/// and the framework asks nobody where it comes from.
/// </summary>
internal sealed partial class OriginCheck(
    RequestDelegate next, OriginRule origin, ILogger<OriginCheck> logger)
{
    private static readonly PathString Circuit = new("/_blazor");

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Circuit, StringComparison.OrdinalIgnoreCase) || origin.IsOurs(context.Request))
        {
            return next(context);
        }

        LogRefused(logger, context.Request.Path);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request to {Path} from a foreign origin.")]
    private static partial void LogRefused(ILogger logger, PathString path);
}
