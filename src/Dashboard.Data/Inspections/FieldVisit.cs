using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A planned visit as its inspector takes it along.</summary>
public sealed record FieldVisit(
    Guid Id, InspectionKind Kind, string Checklist, int ChecklistVersion, string Unit, string Place, DateOnly From, DateOnly To, string? Companion);
