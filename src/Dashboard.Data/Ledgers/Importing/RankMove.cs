using Dashboard.Scoring.Schemes;

namespace Dashboard.Data.Ledgers.Importing;

/// <summary>What a file would do to a unit's place in the open period.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="TotalBefore">Its total as it stands; null without one.</param>
/// <param name="TotalAfter">Its total with the file.</param>
/// <param name="RankBefore">Its place as it stands; null when it is not ranked.</param>
/// <param name="RankAfter">Its place with the file.</param>
public sealed record RankMove(ScoredUnit Unit, decimal? TotalBefore, decimal? TotalAfter, int? RankBefore, int? RankAfter);
