using System.Collections.Immutable;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.LeadGoose;

/// <summary>The lead-goose card of one unit: all check points, and those of its results that speak for all of them.</summary>
/// <param name="Result">The unit's result in the run.</param>
/// <param name="Duties">All 15 check points, in order.</param>
/// <param name="Overall">Indicators that measure every duty: inspections and the law-duty report (S1.13, S1.15).</param>
public sealed record LeadGooseCard(UnitResult Result, ImmutableArray<DutyScore> Duties, ImmutableArray<Scoring.Explanation.ExplainedNode> Overall)
{
    /// <summary>Number of check points performed.</summary>
    public int Performed => Duties.Count(d => d.Status == DutyStatus.Performed);

    /// <summary>Number of check points that apply and are scored.</summary>
    public int Scored => Duties.Count(d => d.Status is not (DutyStatus.NotApplicable or DutyStatus.Waiting));
}
