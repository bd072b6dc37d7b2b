using System.Collections.Immutable;
using Dashboard.Domain.Meetings.Decks;

namespace Dashboard.Domain.Meetings;

/// <summary>The findings that a meeting looks at in pictures.</summary>
public static class PhotoPairs
{
    /// <summary>Findings with a photo: relapses first, then what is overdue, then with both photos, then the latest; at most <see cref="DeckPlan.MostPairs"/>.</summary>
    public static ImmutableArray<FrozenFinding> Of(MeetingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. facts.Findings.Where(f => f.Before is not null)
            .OrderByDescending(f => f.IsRelapse).ThenByDescending(f => f.IsOverdue).ThenByDescending(f => f.After is not null)
            .ThenByDescending(f => f.FoundOn).ThenBy(f => f.Number)
            .Take(DeckPlan.MostPairs)];
    }
}
