using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

internal sealed class VisitRow
{
    public required Guid Id { get; init; }

    public required Guid Plan { get; init; }

    public required InspectionKind Kind { get; init; }

    public required string Checklist { get; init; }

    public required int ChecklistVersion { get; init; }

    public required string Unit { get; init; }

    public required string Place { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required string Inspector { get; init; }

    public string? Companion { get; init; }

    public required VisitState State { get; set; }

    public int Version { get; set; } = 1;
}
