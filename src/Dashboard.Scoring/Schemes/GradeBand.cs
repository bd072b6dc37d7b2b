namespace Dashboard.Scoring.Schemes;

/// <summary>A grade (等次) and the lowest total that earns it, in points.</summary>
public sealed record GradeBand(string Name, decimal AtLeast);
