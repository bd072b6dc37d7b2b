using System.Collections.Immutable;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Inspections;

/// <summary>An item that two versions of a record, or two records, answer differently.</summary>
/// <param name="Item">The item.</param>
/// <param name="Before">The one answer; null when it is missing there.</param>
/// <param name="After">The other one; null when it is missing there.</param>
public sealed record AnswerChange(ChecklistItem Item, ItemAnswer? Before, ItemAnswer? After)
{
    /// <summary>Every item that is answered differently, note included, in the checklist's order.</summary>
    public static ImmutableArray<AnswerChange> Between(
        ChecklistTemplate checklist, IReadOnlyCollection<ItemAnswer> before, IReadOnlyCollection<ItemAnswer> after)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        return [.. checklist.Items
            .Select(i => new AnswerChange(i, Of(before, i), Of(after, i)))
            .Where(c => Said(c.Before) != Said(c.After))];
    }

    /// <summary>The same of two records that may have been made with different versions of the checklist: an item that only one knows is missing in the other.</summary>
    public static ImmutableArray<AnswerChange> Between(
        ChecklistTemplate first, ChecklistTemplate second, IReadOnlyCollection<ItemAnswer> before, IReadOnlyCollection<ItemAnswer> after)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Between(first with { Items = [.. first.Items.UnionBy(second.Items, i => i.Code, StringComparer.Ordinal)] }, before, after);
    }

    // A note that says nothing is none.
    private static ItemAnswer? Said(ItemAnswer? answer) => answer is { Note: "" } ? answer with { Note = null } : answer;

    private static ItemAnswer? Of(IReadOnlyCollection<ItemAnswer> answers, ChecklistItem item) =>
        answers.FirstOrDefault(a => string.Equals(a.Item, item.Code, StringComparison.Ordinal));
}
