using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>What the secret ballot made of one group's units.</summary>
internal static class BallotSlides
{
    public static Slide Group(SlideContext context, SlideKey key)
    {
        var ballot = context.Ballot!;
        var group = context.Group(key.Subject);
        var rated = group.Ranked.Concat(group.Unranked)
            .Join(ballot.Units, u => u.Result.Unit.Code, b => b.Subject, (unit, tally) => (Unit: unit, tally.Score), StringComparer.Ordinal)
            .OrderByDescending(r => r.Score ?? -1).ThenBy(r => r.Unit.Result.Unit.Code, StringComparer.Ordinal).ToList();
        var (from, to) = (SlideContext.AxisFrom(rated.Select(r => r.Score)), SlideContext.AxisTo(rated.Select(r => r.Score)));
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.BallotName, context.GroupName(key.Subject)),
            Message = rated[0].Score is { } best
                ? context.Say(DeckText.BallotMessage, SlideContext.Lead(Bilingual.NameOf(rated[0].Unit.Result.Unit)), new(Figures.Points(best)))
                : context.Say(DeckText.BallotMessageNone, new TextPart(context.GroupName(key.Subject))),
            Bands = [new SlideBand(1, [.. rated.Chunk(RankingSlides.PerColumn(rated.Count)).Select(rows => new BarPanel([.. rows.Select(r => Row(r, rated[0].Score))], from, to, context.Text(DeckText.BallotMeasure)))])],
            Source = context.Text(DeckText.BallotSource, Figures.Count(ballot.Turnout.Sum(t => t.Voters)), Figures.Count(ballot.Turnout.Sum(t => t.Ballots)), Figures.Plain(from)),
        };
    }

    private static BarRow Row((UnitStanding Unit, decimal? Score) rated, decimal? best) => new(
        Bilingual.NameOf(rated.Unit.Result.Unit), rated.Score, Figures.Points(rated.Score), Tone: rated.Score is not null && rated.Score == best ? Tone.Lead : Tone.Plain);
}
