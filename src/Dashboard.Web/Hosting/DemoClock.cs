namespace Dashboard.Web.Hosting;

/// <summary>Real time that begins at a chosen moment, so that a demonstration's deadlines mean the same on every day.</summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _origin = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => (start + System.GetElapsedTime(_origin)).ToUniversalTime();
}
