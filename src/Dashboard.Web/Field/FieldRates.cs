using System.Threading.RateLimiting;

namespace Dashboard.Web.Field;

/// <summary>Bounds how much one account asks of the field form's API, from whichever address.</summary>
internal sealed class FieldRates(IConfiguration configuration) : IDisposable
{
    private const string LimitKey = "Field:RequestsPerMinute";
    private const int UsualLimit = 1200;

    private readonly PartitionedRateLimiter<string> _limiter = Of(configuration.GetValue(LimitKey, UsualLimit));

    /// <summary>How long to wait, or null when the account may go on.</summary>
    public TimeSpan? WaitFor(string account)
    {
        using var lease = _limiter.AttemptAcquire(account);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait
            : TimeSpan.FromMinutes(1);
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<string> Of(int limit) => PartitionedRateLimiter.Create<string, string>(
        account => RateLimitPartition.GetFixedWindowLimiter(
            account,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1) }),
        StringComparer.Ordinal);
}
