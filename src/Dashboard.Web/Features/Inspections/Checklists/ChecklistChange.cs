using System.Collections.Immutable;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Inspections.Checklists;

/// <summary>One difference between two versions of a checklist.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Before">The item before; null when it was not there, or when the checklist itself differs.</param>
/// <param name="After">The item after; null when it is gone, or when the checklist itself differs.</param>
public sealed record ChecklistChange(ChecklistChangeKind Kind, ChecklistItem? Before, ChecklistItem? After)
{
    /// <summary>Every difference: of the checklist first, then item by item in the later order, then what is gone.</summary>
    public static ImmutableArray<ChecklistChange> Between(ChecklistTemplate before, ChecklistTemplate after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = ImmutableArray.CreateBuilder<ChecklistChange>();
        if (before.NameZh != after.NameZh || before.NameEn != after.NameEn)
        {
            changes.Add(new ChecklistChange(ChecklistChangeKind.Renamed, null, null));
        }

        var kept = before.Items.Where(i => after.Find(i.Code) is not null).Select(i => i.Code);
        if (!kept.SequenceEqual(after.Items.Where(i => before.Find(i.Code) is not null).Select(i => i.Code), StringComparer.Ordinal))
        {
            changes.Add(new ChecklistChange(ChecklistChangeKind.Reordered, null, null));
        }

        foreach (var item in after.Items)
        {
            changes.AddRange(before.Find(item.Code) is { } old ? OfItem(old, item) : [new ChecklistChange(ChecklistChangeKind.ItemAdded, null, item)]);
        }

        changes.AddRange(before.Items.Where(i => after.Find(i.Code) is null).Select(i => new ChecklistChange(ChecklistChangeKind.ItemRemoved, i, null)));
        return changes.ToImmutable();
    }

    private static IEnumerable<ChecklistChange> OfItem(ChecklistItem before, ChecklistItem after)
    {
        (ChecklistChangeKind Kind, bool Differs)[] parts =
        [
            (ChecklistChangeKind.ItemNameZh, before.NameZh != after.NameZh),
            (ChecklistChangeKind.ItemNameEn, before.NameEn != after.NameEn),
            (ChecklistChangeKind.ItemAnswers, before.Answers != after.Answers),
            (ChecklistChangeKind.ItemWhen, before.FindingWhen != after.FindingWhen || before.Least != after.Least),
            (ChecklistChangeKind.ItemSeverity, before.Severity != after.Severity),
            (ChecklistChangeKind.ItemPoints, before.Points != after.Points),
            (ChecklistChangeKind.ItemIndicator, before.Indicator != after.Indicator),
            (ChecklistChangeKind.ItemSource, before.SourceItem != after.SourceItem),
        ];
        return parts.Where(p => p.Differs).Select(p => new ChecklistChange(p.Kind, before, after));
    }
}
