using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;

namespace Dashboard.Web.Ballots;

/// <summary>
/// Bounds how fast one address can guess codes. Only failures count, so that a room of two hundred phones behind one address can vote; and a code
/// that was good once is let through whatever others at its address do.
/// </summary>
internal sealed class BallotFailures(IConfiguration configuration) : IDisposable
{
    private const string LimitKey = "Ballot:FailuresPerMinute";
    private const int UsualLimit = 60;
    private const int MostAdmitted = 50_000;

    private readonly PartitionedRateLimiter<string> _limiter = Of(configuration.GetValue(LimitKey, UsualLimit));
    private readonly ConcurrentDictionary<string, bool> _admitted = new(StringComparer.Ordinal);
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Whether an address has to wait before it may try a code.</summary>
    public bool MustWait(string address, string code)
    {
        if (_admitted.ContainsKey(Name(code)))
        {
            return false;
        }

        using var lease = _limiter.AttemptAcquire(address, permitCount: 0);
        return !lease.IsAcquired;
    }

    public void Failed(string address)
    {
        using var lease = _limiter.AttemptAcquire(address);
    }

    public void Admit(string code)
    {
        if (_admitted.Count < MostAdmitted)
        {
            _admitted.TryAdd(Name(code), true);
        }
    }

    public void Dispose() => _limiter.Dispose();

    // Hashed like everything that outlives a request, so that a dump of the memory is no list of codes.
    private string Name(string code) => Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(code)));

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
