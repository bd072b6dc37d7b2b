using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings.Decks;

/// <summary>How people arranged a deck: order, hidden slides and comments. Numbers cannot be changed by it.</summary>
/// <param name="ShowsLists">Whether 红榜 and 黑榜 are shown.</param>
/// <param name="ListLength">How many units of each group a list names, 1 to <see cref="LongestList"/>.</param>
/// <param name="Slides">The slides that were arranged, in the order wanted; empty for the machine's own order.</param>
public sealed record DeckSettings(bool ShowsLists, int ListLength, ImmutableArray<SlideSetting> Slides)
{
    public const int LongestList = 5;

    /// <summary>Most characters of a comment.</summary>
    public const int LongestComment = 500;

    public static DeckSettings Usual { get; } = new(true, 3, []);

    /// <summary>What was decided about a slide; null when nothing was.</summary>
    public SlideSetting? Find(SlideKey key)
    {
        var text = key.ToString();
        return Slides.FirstOrDefault(s => string.Equals(s.Key, text, StringComparison.Ordinal));
    }

    /// <summary>
    /// The slides in the order wanted. A slide that nobody placed follows the one that the machine puts before it, so that what is new is
    /// neither lost nor thrown to the end; a place for a slide that is no longer there is passed over.
    /// </summary>
    /// <param name="composed">The machine's order; each key once.</param>
    public ImmutableArray<SlideKey> Order(IReadOnlyList<SlideKey> composed)
    {
        ArgumentNullException.ThrowIfNull(composed);
        var there = composed.ToHashSet();
        List<SlideKey> ordered = [.. Slides.Select(s => SlideKey.Parse(s.Key)).OfType<SlideKey>().Where(there.Contains).Distinct()];
        var placed = ordered.ToHashSet();
        for (var i = 0; i < composed.Count; i++)
        {
            if (placed.Add(composed[i]))
            {
                ordered.Insert(i == 0 ? 0 : ordered.IndexOf(composed[i - 1]) + 1, composed[i]);
            }
        }

        return [.. ordered];
    }
}
