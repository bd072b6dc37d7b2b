using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A plan and how far it is.</summary>
public sealed record PlanSummary(
    Guid Id, string Title, InspectionKind Kind, DateOnly From, DateOnly To, bool IsDrawn, int Planned, int Done, int Cancelled);
