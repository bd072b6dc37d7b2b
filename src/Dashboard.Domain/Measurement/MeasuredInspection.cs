using System.Collections.Immutable;
using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Measurement;

/// <summary>A released inspection as far as scores need it.</summary>
/// <param name="Unit">Code of the inspected unit.</param>
/// <param name="Kind">What kind of inspection it was.</param>
/// <param name="VisitedOn">The business day of the visit; decides the quarter.</param>
/// <param name="Findings">Its findings; empty when nothing was amiss.</param>
public sealed record MeasuredInspection(string Unit, InspectionKind Kind, DateOnly VisitedOn, ImmutableArray<MeasuredFinding> Findings)
{
    private bool RedLine => Findings.Any(f => f.Severity == Severity.RedLine && !f.IsWithdrawn);

    /// <summary>Whether a case file fails: a red line was crossed.</summary>
    public bool Fails => RedLine;

    /// <summary>100 less the points that stand, 0–100; 0 when a red line was crossed.</summary>
    public decimal Score => RedLine ? 0 : Math.Max(0, 100 - Findings.Sum(f => f.Points * f.ShareLeft));

    /// <summary>Whether a village keeps its title: what was right on the day of the re-check decides, not what was mended later.</summary>
    public bool KeepsTitle => !RedLine && 100 - Findings.Where(f => !f.IsWithdrawn).Sum(f => f.Points) >= InspectionResult.LeastToKeep;
}
