using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Domain.Standing;

namespace Dashboard.Domain.Meetings.Decks;

/// <summary>Which slides a meeting has, in the order in which they are spoken to. It follows from the material alone.</summary>
public static class DeckPlan
{
    /// <summary>Pairs of photos on one slide.</summary>
    public const int PairsOnSlide = 2;

    /// <summary>Most pairs that a meeting looks at.</summary>
    public const int MostPairs = 6;

    /// <summary>Rows of a table on one slide.</summary>
    public const int RowsOnSlide = 7;

    /// <param name="material">What the meeting is made from.</param>
    /// <param name="settings">Whether lists are shown.</param>
    /// <param name="ballot">The result of the meeting's ballot; null without one. It comes after the freezing, from the meeting itself.</param>
    public static ImmutableArray<SlideKey> Of(MeetingMaterial material, DeckSettings settings, BallotTally? ballot)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(settings);
        var kind = material.Meeting.Kind;
        var groups = StandingCalculator.Groups(material.Run.Run, material.Before?.Run);
        return
        [
            new SlideKey(SlideKind.Cover),
            .. Pages(SlideKind.LastDecisions, MeetingDecisions.Last(material).Count),
            new SlideKey(SlideKind.County),
            new SlideKey(SlideKind.Projects),
            .. groups.Where(g => !g.Ranked.IsEmpty).Select(g => new SlideKey(SlideKind.Ranking, g.UnitType)),
            .. If(material.Before is not null, SlideKind.Movers),
            .. kind == MeetingKind.Dispatch || material.Facts.Duties.IsEmpty ? [] : groups.Select(g => new SlideKey(SlideKind.LeadGoose, g.UnitType)),
            .. If(settings.ShowsLists, SlideKind.RedAndBlack),
            .. Pages(SlideKind.Photos, PhotoPairs.Of(material.Facts).Length, PairsOnSlide),
            .. Pages(SlideKind.Overdue, OverdueFindings.Of(material.Facts).Length),
            .. If(material.Facts.Coverage.Any(c => c.City.All > 0), SlideKind.Coverage),
            .. kind == MeetingKind.Dispatch ? [] : OverviewCalculator.Projects(material.Run.Run.Scheme).Select(p => new SlideKey(SlideKind.Project, p.Code)),
            .. kind == MeetingKind.Review
                ? Units(groups).Select(u => new SlideKey(SlideKind.DutyReport, u.Result.Unit.Code))
                : Units(groups).Where(u => u.Attention == Attention.Now).Select(u => new SlideKey(SlideKind.RedUnit, u.Result.Unit.Code)),
            .. ballot is null ? [] : groups.Where(g => IsRated(g, ballot)).Select(g => new SlideKey(SlideKind.Ballot, g.UnitType)),
            .. Pages(SlideKind.Decisions, MeetingDecisions.Own(material).Count),
        ];
    }

    /// <summary>The rows of a page; the subject of its slide counts from 1.</summary>
    public static IReadOnlyList<T> PageOf<T>(IEnumerable<T> rows, SlideKey key, int perSlide = RowsOnSlide)
    {
        var page = int.TryParse(key.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 1;
        return [.. rows.Skip((page - 1) * perSlide).Take(perSlide)];
    }

    private static IEnumerable<UnitStanding> Units(ImmutableArray<GroupStanding> groups) => groups.SelectMany(g => g.Ranked.Concat(g.Unranked));

    private static bool IsRated(GroupStanding group, BallotTally ballot) =>
        group.Ranked.Concat(group.Unranked).Select(u => u.Result.Unit.Code).Intersect(ballot.Units.Select(u => u.Subject), StringComparer.Ordinal).Any();

    private static IEnumerable<SlideKey> If(bool has, SlideKind kind) => has ? [new SlideKey(kind)] : [];

    private static IEnumerable<SlideKey> Pages(SlideKind kind, int rows, int perSlide = RowsOnSlide) =>
        Enumerable.Range(1, (rows + perSlide - 1) / perSlide).Select(p => new SlideKey(kind, p.ToString(CultureInfo.InvariantCulture)));
}
