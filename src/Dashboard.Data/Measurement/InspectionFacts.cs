using Dashboard.Data.Rectification;
using Dashboard.Data.Storage;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Measurement;

/// <summary>What inspections and findings say about a quarter: released inspections of its year up to its end, and findings due in them.</summary>
internal sealed record InspectionFacts(ILookup<string, MeasuredInspection> Inspections, IReadOnlyList<Finding> Findings)
{
    public static async Task<InspectionFacts> ReadAsync(DashboardContext context, Quarter quarter, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(quarter.Year, 1, 1), quarter.LastDay);
        var inspections = await context.Inspections.AsNoTracking()
            .Where(i => i.State == InspectionState.Released && i.VisitedOn >= first && i.VisitedOn <= last)
            .OrderBy(i => i.Number)
            .Select(i => new { i.Id, i.Unit, i.Kind, i.VisitedOn }).ToListAsync(cancellationToken);
        var findings = await context.Findings.AsNoTracking()
            .Where(f => f.IsReleased && f.FoundOn <= last && (f.FoundOn >= first || (f.Due >= first && f.Due <= last)))
            .OrderBy(f => f.Number).ToListAsync(cancellationToken);
        var byInspection = findings.ToLookup(f => f.Inspection);
        return new InspectionFacts(
            inspections.Select(i => new MeasuredInspection(i.Unit, i.Kind, i.VisitedOn, [.. byInspection[i.Id].Select(Measured)]))
                .ToLookup(i => i.Unit, StringComparer.Ordinal),
            findings.ConvertAll(f => f.ToFinding()));
    }

    private static MeasuredFinding Measured(FindingRow row) => MeasuredFinding.Of(
        row.ToFinding(), row.Indicator, row.Misses, row.GradeStep, RectificationRules.Default);
}
