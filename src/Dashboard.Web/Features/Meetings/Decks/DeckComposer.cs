using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Domain.Meetings.Decks;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>Writes the slides of a frozen meeting: the same material and settings give the same slides. It reads the run and scores nothing.</summary>
public sealed class DeckComposer(DeckTexts texts)
{
    /// <summary>Every slide, hidden ones too, in the order wanted.</summary>
    /// <param name="material">What the meeting is made from.</param>
    /// <param name="settings">How people arranged it.</param>
    /// <param name="ballot">The result of its ballot; null without one.</param>
    public ImmutableArray<Slide> Compose(MeetingMaterial material, DeckSettings settings, BallotTally? ballot)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var context = new SlideContext(material, settings, texts, ballot);
        return [.. settings.Order(DeckPlan.Of(material, settings, ballot)).Select(key => Slide(context, key) with { Comment = settings.Find(key)?.Comment })];
    }

    /// <summary>The slides that are shown.</summary>
    public ImmutableArray<Slide> Shown(MeetingMaterial material, DeckSettings settings, BallotTally? ballot)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return [.. Compose(material, settings, ballot).Where(s => s.Key.Kind == SlideKind.Cover || settings.Find(s.Key) is not { IsHidden: true })];
    }

    /// <summary>One unit on one slide, whatever the meeting shows of it.</summary>
    public Slide ComposeUnit(MeetingMaterial material, string unit) =>
        UnitSlides.Unit(new SlideContext(material, DeckSettings.Usual, texts, null), new SlideKey(SlideKind.DutyReport, unit));

    private static Slide Slide(SlideContext context, SlideKey key) => key.Kind switch
    {
        SlideKind.Cover => CountySlides.Cover(context, key),
        SlideKind.LastDecisions => DecisionSlides.Last(context, key),
        SlideKind.County => CountySlides.County(context, key),
        SlideKind.Projects => CountySlides.Projects(context, key),
        SlideKind.Ranking => RankingSlides.Ranking(context, key),
        SlideKind.Movers => RankingSlides.Movers(context, key),
        SlideKind.LeadGoose => DutySlides.Group(context, key),
        SlideKind.RedAndBlack => RankingSlides.Lists(context, key),
        SlideKind.Photos => FindingSlides.Photos(context, key),
        SlideKind.Overdue => FindingSlides.Overdue(context, key),
        SlideKind.Coverage => CoverageSlides.County(context, key),
        SlideKind.Project => ProjectSlides.Project(context, key),
        SlideKind.RedUnit or SlideKind.DutyReport => UnitSlides.Unit(context, key),
        SlideKind.Ballot => BallotSlides.Group(context, key),
        SlideKind.Decisions => DecisionSlides.Own(context, key),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };
}
