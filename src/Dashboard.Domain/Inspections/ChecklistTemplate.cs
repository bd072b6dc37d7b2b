using System.Collections.Immutable;

namespace Dashboard.Domain.Inspections;

/// <summary>A version of a checklist. An inspection keeps the version that it was made with; a change makes a new one.</summary>
/// <param name="Code">E.g. CK1.</param>
/// <param name="Version">From 1.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Items">In the order in which they are asked.</param>
public sealed record ChecklistTemplate(string Code, int Version, string NameZh, string NameEn, ImmutableArray<ChecklistItem> Items)
{
    public ChecklistItem? Find(string item) => Items.FirstOrDefault(i => string.Equals(i.Code, item, StringComparison.Ordinal));
}
