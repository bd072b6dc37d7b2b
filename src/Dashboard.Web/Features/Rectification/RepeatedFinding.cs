using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Rectification;

/// <summary>A place that came back: the same unit, place and item found again.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Place">Where.</param>
/// <param name="Item">Which item.</param>
/// <param name="Times">Relapses, at least 1; the first finding is not one.</param>
/// <param name="LastOn">The day of the latest.</param>
/// <param name="LastId">What people call the latest.</param>
public sealed record RepeatedFinding(string Unit, string Place, ChecklistItem Item, int Times, DateOnly LastOn, string LastId);
