using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A plan that somebody wants to make.</summary>
/// <param name="Title">At most 100 characters.</param>
/// <param name="Kind">Of all its visits.</param>
/// <param name="Draw">What the visits were drawn from; null when they were named by hand.</param>
/// <param name="Visits">At least one; those of a draw exactly as drawn.</param>
public sealed record NewPlan(string Title, InspectionKind Kind, DrawRecord? Draw, IReadOnlyList<NewVisit> Visits);
