using System.Collections.Immutable;
using Dashboard.Scoring.Explanation;

namespace Dashboard.Domain.LeadGoose;

/// <summary>A check point of one unit head's post.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Status">How far it is performed.</param>
/// <param name="Points">Points of its indicators.</param>
/// <param name="FullPoints">Full points of the same indicators under the same weights.</param>
/// <param name="Indicators">The indicators that measure it; one indicator may measure two duties.</param>
public sealed record DutyScore(
    LeadGooseDuty Duty, DutyStatus Status, decimal Points, decimal FullPoints, ImmutableArray<ExplainedNode> Indicators)
{
    /// <summary>Share of full points in percent; null when nothing is scored.</summary>
    public decimal? Rate => FullPoints > 0 ? 100 * Points / FullPoints : null;
}
