namespace Dashboard.Scoring.Rules;

/// <summary>A step of a TIER rule: a value of at least <paramref name="Least"/> earns <paramref name="Score"/>.</summary>
public sealed record TierStep(decimal Least, decimal Score);
