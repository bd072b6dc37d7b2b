using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Explanation;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>One unit on one slide: where it stands, why, and where it loses.</summary>
internal static class UnitSlides
{
    private const int MostLosses = 5;

    // Points of two lines each fill the panel.
    private const int MostPoints = 5;

    public static Slide Unit(SlideContext context, SlideKey key)
    {
        var standing = context.Standing(key.Subject)!;
        var tree = Explainer.Explain(context.Material.Run.Run, key.Subject);
        var losses = tree.Indicators.Where(n => n.Gap > 0).OrderByDescending(n => n.Gap).ThenBy(n => n.Node.Code, StringComparer.Ordinal).Take(MostLosses).ToList();
        var name = Bilingual.NameOf(standing.Result.Unit);
        return new Slide
        {
            Key = key,
            Name = context.Text(key.Kind == SlideKind.RedUnit ? DeckText.UnitName : DeckText.ReportName, name),
            Message = Message(context, standing, losses, name, byReason: key.Kind == SlideKind.RedUnit),
            Bands =
            [
                new SlideBand(2, [Numbers(context, standing)]),
                new SlideBand(5, [Projects(context, key.Subject, tree), Points(context, standing, losses)]),
            ],
            Source = context.Text(DeckText.UnitSource),
        };
    }

    private static ImmutableArray<TextPart> Message(SlideContext context, UnitStanding standing, List<ExplainedNode> losses, string name, bool byReason)
    {
        if (standing.Result.Total is not { } total)
        {
            return context.Say(DeckText.UnitMessageNone, SlideContext.Lag(name));
        }

        var why = byReason && !standing.Notes.IsEmpty ? SlideContext.Join(standing.Notes.Where(n => n.Level == Attention.Now).Select(n => ScoringWords.Reason(context.Texts.Scoring, n)))
            : losses.Count > 0 ? context.Text(DeckText.UnitLoses, Bilingual.NameOf(losses[0].Node), Figures.Difference(-losses[0].Gap))
            : context.Text(DeckText.UnitLosesNothing);
        var unit = byReason ? SlideContext.Lag(name) : SlideContext.Lead(name);
        return standing.Result.Rank is { } rank
            ? context.Say(DeckText.UnitMessage, unit, new(Figures.Points(total)), new(context.GroupName(standing.Result.Unit.UnitType)), SlideContext.Count(rank), new(why))
            : context.Say(DeckText.UnitMessageUnranked, unit, new(Figures.Points(total)), new(why));
    }

    private static FigurePanel Numbers(SlideContext context, UnitStanding standing)
    {
        var result = standing.Result;
        var (moved, tone) = context.Moved(standing);
        return new FigurePanel(
            [
                new SlideFigure(
                    context.Text(DeckText.FigureTotal), Figures.Points(result.Total), standing.PointsGained is { } gained ? context.Text(DeckText.Since, Figures.Difference(gained)) : string.Empty, Tone.Lead, result.Unit.Code),
                new SlideFigure(
                    context.Text(DeckText.FigureRank),
                    result.Rank is { } rank ? Figures.Count(rank) : Figures.None,
                    result.Rank is null ? string.Empty : $"{context.Text(DeckText.FigureRankOf, Figures.Count(result.GroupSize))} {moved}".TrimEnd(),
                    tone == Tone.Lag ? Tone.Lag : Tone.Plain),
                new SlideFigure(context.Text(DeckText.FigureGrade), ScoringWords.Grade(context.Texts.Scoring, result.Grade), Tone: standing.Attention == Attention.Now ? Tone.Lag : Tone.Plain),
                new SlideFigure(context.Text(DeckText.FigureGap), Figures.Points(standing.GapToNext)),
                new SlideFigure(context.Text(DeckText.FigureCompleteness), context.Text(DeckText.Percent, Figures.Rate(standing.Card.Completeness))),
            ],
            Columns: 5);
    }

    private static BarPanel Projects(SlideContext context, string unit, ExplainedNode tree) => new(
        [.. tree.Children.Where(c => c.FullPoints > 0 || c.Score is not null).Select(c => new BarRow(
            $"{c.Node.Code} {Bilingual.ShortNameOf(c.Node)}",
            c.Score,
            Figures.Points(c.Score),
            c.Gap > 0 ? Figures.Difference(-c.Gap) : string.Empty,
            c.Score < 60 ? Tone.Lag : Tone.Plain,
            Tone.Muted,
            $"{unit}/{c.Node.Code}"))],
        0,
        100,
        context.Text(DeckText.UnitProjects))
    {
        Width = 7,
        Heading = context.Text(DeckText.UnitProjects),
    };

    private static PointPanel Points(SlideContext context, UnitStanding standing, List<ExplainedNode> losses) => new(
        [
            .. standing.Notes.Select(n => new TextPart(ScoringWords.Reason(context.Texts.Scoring, n), n.Level == Attention.Now ? Tone.Lag : Tone.Warn)),
            .. losses.Take(Math.Max(1, MostPoints - standing.Notes.Length)).Select(n => new TextPart(context.Text(DeckText.LossPoint, n.Node.Code, Bilingual.NameOf(n.Node), Figures.Points(n.Gap)))),
        ])
    {
        Width = 7,
        Heading = context.Text(DeckText.UnitLosses),
    };
}
