using Dashboard.Scoring.Schemes;

namespace Dashboard.Data.Schemes;

/// <summary>A version of the scheme with the units that it scores.</summary>
/// <param name="Status">Draft, in use or retired.</param>
/// <param name="Scheme">The scheme at the end of the year; a period scores with it at its own share of the year.</param>
/// <param name="Units">The units, ordered by code.</param>
public sealed record StoredScheme(SchemeStatus Status, Scheme Scheme, IReadOnlyList<ScoredUnit> Units);
