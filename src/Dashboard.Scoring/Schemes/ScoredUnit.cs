namespace Dashboard.Scoring.Schemes;

/// <summary>A unit that a scheme scores.</summary>
/// <param name="Code">Unique in its package.</param>
/// <param name="UnitType">Decides which weights apply, e.g. ENF.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Ranked">False: scored and shown, but takes no rank.</param>
public sealed record ScoredUnit(string Code, string UnitType, string NameZh, string NameEn, bool Ranked);
