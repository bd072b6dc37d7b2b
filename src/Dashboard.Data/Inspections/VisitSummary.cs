using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A planned visit. The inspectors are null for whoever must not know them.</summary>
public sealed record VisitSummary(
    Guid Id,
    Guid Plan,
    InspectionKind Kind,
    string Checklist,
    int ChecklistVersion,
    string Unit,
    string Place,
    DateOnly From,
    DateOnly To,
    string? Inspector,
    string? Companion,
    VisitState State,
    int Version);
