using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>A plan with its visits.</summary>
internal sealed record DemoPlan(string Title, InspectionKind Kind, IReadOnlyList<DemoVisit> Visits, DrawRecord? Draw = null)
{
    public DateOnly From => Visits.Min(v => v.From);

    public DateOnly To => Visits.Max(v => v.To);
}
