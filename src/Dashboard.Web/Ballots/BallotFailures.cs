using System.Threading.RateLimiting;

namespace Dashboard.Web.Ballots;

/// <summary>
/// Bounds how many unknown codes one address is told about. Only failures count, so that a room of two hundred phones behind one address can vote. What
/// guards a code against guessing is its length; this keeps the trying from being cheap and noticed by nobody.
/// </summary>
internal sealed class BallotFailures(IConfiguration configuration) : IDisposable
{
    private const string LimitKey = "Ballot:FailuresPerMinute";
    private const int UsualLimit = 60;

    private readonly PartitionedRateLimiter<string> _limiter = Of(configuration.GetValue(LimitKey, UsualLimit));

    /// <summary>Counts a failure of an address; false when it is out of tries and has to wait.</summary>
    public bool MayFail(string address)
    {
        using var lease = _limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<string> Of(int limit) => PartitionedRateLimiter.Create<string, string>(
        address => RateLimitPartition.GetTokenBucketLimiter(
            address,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limit * 2,
                TokensPerPeriod = Math.Max(1, limit / 12),
                ReplenishmentPeriod = TimeSpan.FromSeconds(5),
                QueueLimit = 0,
            }),
        StringComparer.Ordinal);
}
