using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Tests.Calendar;

public sealed class BusinessClockTests
{
    [Theory]
    [InlineData("2026-10-21T15:59:59Z", "2026-10-21")]
    [InlineData("2026-10-21T16:00:00Z", "2026-10-22")]
    public void Today_TurnsAtMidnightInShanghai(string utc, string today)
    {
        var clock = new BusinessClock(new StoppedClock(DateTimeOffset.ParseExact(utc, "yyyy-MM-ddTHH:mm:ssZ", null, System.Globalization.DateTimeStyles.AssumeUniversal)));
        Assert.Equal(DateOnly.ParseExact(today, "yyyy-MM-dd"), clock.Today);
        Assert.Equal(TimeSpan.FromHours(8), clock.Now.Offset);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
