namespace Dashboard.Scoring.Rules;

/// <summary>A named level of a TIER rule and its score.</summary>
public sealed record TierLevel(string Name, decimal Score);
