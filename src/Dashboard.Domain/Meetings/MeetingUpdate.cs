using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Meetings;

/// <summary>A unit whose score is no longer what the meeting saw (会后更新).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Then">Its total at the meeting; null when it had none.</param>
/// <param name="Now">Its total now; null when it has none.</param>
/// <param name="RankThen">Its place at the meeting; null when it had none.</param>
/// <param name="RankNow">Its place now; null when it has none.</param>
/// <param name="Indicators">Indicators that score otherwise now.</param>
public sealed record MeetingUpdate(ScoredUnit Unit, decimal? Then, decimal? Now, int? RankThen, int? RankNow, int Indicators)
{
    /// <summary>Points since the meeting; null when either total is missing.</summary>
    public decimal? Change => Now - Then;
}
