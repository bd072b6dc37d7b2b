using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Schemes;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>One project: its weak indicators, its best and its worst units.</summary>
internal static class ProjectSlides
{
    private const int MostIndicators = 10;
    private const int MostUnits = 5;

    public static Slide Project(SlideContext context, SlideKey key)
    {
        var mean = context.Overview.Projects.First(p => p.Project.Code == key.Subject);
        var units = context.Overview.Groups.SelectMany(g => g.Ranked)
            .Select(u => (Standing: u, Score: u.Card[mean.Project].Score)).Where(u => u.Score is not null)
            .OrderByDescending(u => u.Score).ThenBy(u => u.Standing.Result.Unit.Code, StringComparer.Ordinal).ToList();
        var cards = context.Overview.Groups.SelectMany(g => g.Ranked).Select(u => u.Card).ToList();
        var indicators = Indicators(mean.Project).Select(n => (Node: n, Mean: OverviewCalculator.MeanOf(n, cards))).Where(i => i.Mean is not null).OrderBy(i => i.Mean).Take(MostIndicators).ToList();
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.ProjectName, mean.Project.Code, Bilingual.ShortNameOf(mean.Project)),
            Message = Message(context, mean, units),
            Bands =
            [
                new SlideBand(1,
                [
                    new BarPanel(
                        [.. indicators.Select(i => new BarRow(
                            Bilingual.NameOf(i.Node), i.Mean, Figures.Points(i.Mean), i.Node.Code, i.Mean < 60 ? Tone.Lag : Tone.Plain))],
                        0,
                        100,
                        context.Text(DeckText.FigureMean)) { Width = 8, Heading = context.Text(DeckText.ProjectIndicators) },
                    Table(context, mean.Project, units.Take(MostUnits), units.Skip(Math.Max(MostUnits, units.Count - MostUnits))),
                ]),
            ],
            Source = context.Text(DeckText.ProjectSource),
        };
    }

    private static ImmutableArray<TextPart> Message(SlideContext context, ProjectMean mean, List<(UnitStanding Standing, decimal? Score)> units)
    {
        var name = new TextPart(Bilingual.NameOf(mean.Project));
        if (mean.Now is null || units.Count == 0)
        {
            return context.Say(DeckText.ProjectMessageNone, name);
        }

        var (best, worst) = (SlideContext.Lead(Bilingual.NameOf(units[0].Standing.Result.Unit)), SlideContext.Lag(Bilingual.NameOf(units[^1].Standing.Result.Unit)));
        return mean.Change is { } change
            ? context.Say(DeckText.ProjectMessage, name, new(Figures.Points(mean.Now)), new(Figures.Difference(change)), best, worst)
            : context.Say(DeckText.ProjectMessageFirst, name, new(Figures.Points(mean.Now)), best, worst);
    }

    private static TablePanel Table(
        SlideContext context, SchemeNode project, IEnumerable<(UnitStanding Standing, decimal? Score)> best, IEnumerable<(UnitStanding Standing, decimal? Score)> worst) => new(
        [new TableHead(context.Text(DeckText.HeadUnit), 6), new TableHead(context.Text(DeckText.HeadGroup), 4), new TableHead(Bilingual.ShortNameOf(project), 3, IsNumber: true)],
        [.. best.Select(u => Row(context, project, u, Tone.Lead)), .. worst.Select(u => Row(context, project, u, Tone.Lag))])
        {
            Width = 6,
            Heading = $"{context.Text(DeckText.ProjectBest)} / {context.Text(DeckText.ProjectWorst)}",
        };

    private static ImmutableArray<SlideCell> Row(SlideContext context, SchemeNode project, (UnitStanding Standing, decimal? Score) unit, Tone tone) => ImmutableArray.Create(
        new SlideCell(Bilingual.NameOf(unit.Standing.Result.Unit), Door: $"{unit.Standing.Result.Unit.Code}/{project.Code}"),
        new SlideCell(context.GroupName(unit.Standing.Result.Unit.UnitType), Tone.Muted),
        new SlideCell(Figures.Points(unit.Score), tone));

    private static IEnumerable<SchemeNode> Indicators(SchemeNode node) => node.IsIndicator ? [node] : node.Children.SelectMany(Indicators);
}
