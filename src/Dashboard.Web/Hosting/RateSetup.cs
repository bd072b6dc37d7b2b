using System.Threading.RateLimiting;

namespace Dashboard.Web.Hosting;

/// <summary>Bounds how fast one address can try passwords; the lock on an account is kept by Identity.</summary>
internal static class RateSetup
{
    public const string SignIn = "sign-in";

    private const string LimitKey = "Security:SignInsPerMinute";
    private const int UsualLimit = 30;

    public static void AddRates(this IServiceCollection services, IConfiguration configuration)
    {
        var limit = configuration.GetValue(LimitKey, UsualLimit);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    $"from {context.Connection.RemoteIpAddress}",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
    }
}
