using Dashboard.Scoring.Observations;

namespace Dashboard.Scoring.Schemes;

/// <summary>A kind of bonus, penalty or veto that a scheme knows.</summary>
/// <param name="Code">E.g. BON-01.</param>
/// <param name="Kind">Gives the sign.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Cap">Most points that one unit's adjustments of this code may add up to; null for no cap.</param>
/// <param name="Parameters">JSON as given: the points of each case, for the people who enter them.</param>
public sealed record Adjuster(string Code, AdjustmentKind Kind, string NameZh, string NameEn, decimal? Cap, string Parameters);
