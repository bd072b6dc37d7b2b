using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Standing;

/// <summary>The mean score of a project (first-level node) over units, 0–100; null when none of them has one.</summary>
public sealed record ProjectMean(SchemeNode Project, decimal? Now, decimal? Before)
{
    /// <summary>Change since the earlier run; null when either is missing.</summary>
    public decimal? Change => Now - Before;
}
