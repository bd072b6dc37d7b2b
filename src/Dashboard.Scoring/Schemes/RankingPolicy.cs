using System.Collections.Immutable;

namespace Dashboard.Scoring.Schemes;

/// <summary>How units are ranked.</summary>
/// <param name="ByUnitType">True: one ranking per unit type; false: one for all.</param>
/// <param name="Dense">True: 1, 2, 2, 3; false: 1, 2, 2, 4.</param>
/// <param name="TieBreak">Nodes whose points (official) or scores decide between equal totals, in turn; may be empty.</param>
public sealed record RankingPolicy(bool ByUnitType, bool Dense, ImmutableArray<string> TieBreak);
