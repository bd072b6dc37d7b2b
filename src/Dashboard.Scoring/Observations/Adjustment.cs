namespace Dashboard.Scoring.Observations;

/// <summary>Something outside the 100 that changes a unit's total or caps its grade.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Code">Code of the adjuster, e.g. BON-01.</param>
/// <param name="Kind">Gives the sign of the points.</param>
/// <param name="Points">Size in points, 0 or more; 0 for a veto.</param>
/// <param name="GradeCap">Best grade that a veto leaves; null for a bonus or a penalty.</param>
/// <param name="Detail">JSON as given, or empty.</param>
public sealed record Adjustment(string Unit, string Code, AdjustmentKind Kind, decimal Points, string? GradeCap, string Detail);
