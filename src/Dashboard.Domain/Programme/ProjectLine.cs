using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Programme;

/// <summary>A node of a project over the ranked units of the county.</summary>
/// <param name="Node">The project, a group or an indicator.</param>
/// <param name="Mean">Mean score, 0–100; null when no unit has one.</param>
/// <param name="Before">The same in the earlier run; null without one.</param>
/// <param name="Scored">How many units have a score.</param>
public sealed record ProjectLine(SchemeNode Node, decimal? Mean, decimal? Before, int Scored)
{
    /// <summary>Change since the earlier run; null when either is missing.</summary>
    public decimal? Change => Mean - Before;
}
