using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>An item of an inspection with its answer.</summary>
/// <param name="Item">The item, in the version that was answered.</param>
/// <param name="Answer">The answer; its note is null for whoever must not read it.</param>
/// <param name="Points">Points that it costs, before a relapse doubles them; 0 when it is no finding.</param>
/// <param name="Photos">Its photos.</param>
/// <param name="Finding">Number of its finding; null when there is none, or not yet.</param>
public sealed record AnsweredItem(ChecklistItem Item, ItemAnswer Answer, decimal Points, IReadOnlyList<Guid> Photos, long? Finding);
