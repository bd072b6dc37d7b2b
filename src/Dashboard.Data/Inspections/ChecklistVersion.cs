using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A version of a checklist, when it was added and by whom.</summary>
public sealed record ChecklistVersion(ChecklistTemplate Checklist, DateTimeOffset AddedAt, string AddedBy);
