namespace Dashboard.Web.Display;

/// <summary>Demo mode: invented figures, marked as such on every page, and accounts listed at sign-in.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    public bool Enabled { get; init; }

    /// <summary>The moment at which the business clock starts; null for the real time.</summary>
    public DateTimeOffset? ClockStart { get; init; }
}
