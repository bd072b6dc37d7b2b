namespace Dashboard.Scoring.Schemes;

/// <summary>Limits of the sum of all bonuses and penalties of one unit, in points.</summary>
public sealed record NetLimits(string Code, string NameZh, string NameEn, decimal Min, decimal Max);
