using Dashboard.Scoring.Numbers;

namespace Dashboard.Scoring.Observations;

/// <summary>Numbers of findings by severity: 轻微, 一般, 严重. Each is 0 or more.</summary>
public sealed record Severities(decimal Minor, decimal Moderate, decimal Serious)
{
    public static Severities None { get; } = new(0, 0, 0);

    /// <summary>Points of these findings at the given points per finding.</summary>
    public decimal Points(decimal minor, decimal moderate, decimal serious) =>
        Bounded.Sum(Bounded.Sum(Bounded.Product(Minor, minor), Bounded.Product(Moderate, moderate)), Bounded.Product(Serious, serious));
}
