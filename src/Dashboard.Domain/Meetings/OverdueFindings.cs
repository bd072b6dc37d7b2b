using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings;

/// <summary>Rectification that its unit has let pass its last day.</summary>
public static class OverdueFindings
{
    /// <summary>Listed ones first, then relapses, then the longest overdue.</summary>
    public static ImmutableArray<FrozenFinding> Of(MeetingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. facts.Findings.Where(f => f.IsOpen && f.IsOverdue)
            .OrderByDescending(f => f.IsListed).ThenByDescending(f => f.IsRelapse).ThenByDescending(f => f.DaysOver).ThenBy(f => f.Number)];
    }
}
