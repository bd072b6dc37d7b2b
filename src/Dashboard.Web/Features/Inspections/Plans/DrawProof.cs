using System.Collections.Immutable;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Inspections.Plans;

/// <summary>Whether a plan is what its draw gives.</summary>
internal static class DrawProof
{
    /// <summary>Whether every drawn unit that could be visited is a visit with the drawn inspectors, and no visit is another.</summary>
    public static bool Holds(ImmutableArray<DrawnVisit> drawn, IEnumerable<VisitSummary> visits)
    {
        var made = visits.Select(v => (v.Unit, v.Inspector, v.Companion)).Order();
        var meant = drawn.Where(d => d.Inspectors is not null)
            .Select(d => (d.Unit, (string?)d.Inspectors!.Value[0], d.Inspectors.Value.Length > 1 ? d.Inspectors.Value[1] : null)).Order();
        return made.SequenceEqual(meant);
    }
}
