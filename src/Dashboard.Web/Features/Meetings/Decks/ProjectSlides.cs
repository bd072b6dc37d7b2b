using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Programme;
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
        var result = ProjectResult.Of(context.Material.Run.Run, context.Material.Before?.Run, key.Subject)!;
        var (project, units) = (result.Project.Node, result.ByScore.ToList());
        var indicators = result.Lines.Where(l => l.Node.IsIndicator && l.Mean is not null).OrderBy(l => l.Mean).Take(MostIndicators).ToList();
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.ProjectName, project.Code, Bilingual.ShortNameOf(project)),
            Message = Message(context, result.Project, units),
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
                    Table(context, project, units.Take(MostUnits), units.Skip(Math.Max(MostUnits, units.Count - MostUnits))),
                ]),
            ],
            Source = context.Text(DeckText.ProjectSource),
        };
    }

    private static ImmutableArray<TextPart> Message(SlideContext context, ProjectLine line, List<(ScoredUnit Unit, decimal Score)> units)
    {
        var name = new TextPart(Bilingual.NameOf(line.Node));
        if (line.Mean is null || units.Count == 0)
        {
            return context.Say(DeckText.ProjectMessageNone, name);
        }

        var (best, worst) = (SlideContext.Lead(Bilingual.NameOf(units[0].Unit)), SlideContext.Lag(Bilingual.NameOf(units[^1].Unit)));
        return line.Change is { } change
            ? context.Say(DeckText.ProjectMessage, name, new(Figures.Points(line.Mean)), new(Figures.Difference(change)), best, worst)
            : context.Say(DeckText.ProjectMessageFirst, name, new(Figures.Points(line.Mean)), best, worst);
    }

    private static TablePanel Table(
        SlideContext context, SchemeNode project, IEnumerable<(ScoredUnit Unit, decimal Score)> best, IEnumerable<(ScoredUnit Unit, decimal Score)> worst) => new(
        [new TableHead(context.Text(DeckText.HeadUnit), 6), new TableHead(context.Text(DeckText.HeadGroup), 4), new TableHead(Bilingual.ShortNameOf(project), 3, IsNumber: true)],
        [.. best.Select(u => Row(context, project, u, Tone.Lead)), .. worst.Select(u => Row(context, project, u, Tone.Lag))])
        {
            Width = 6,
            Heading = $"{context.Text(DeckText.ProjectBest)} / {context.Text(DeckText.ProjectWorst)}",
        };

    private static ImmutableArray<SlideCell> Row(SlideContext context, SchemeNode project, (ScoredUnit Unit, decimal Score) unit, Tone tone) => ImmutableArray.Create(
        new SlideCell(Bilingual.NameOf(unit.Unit), Door: $"{unit.Unit.Code}/{project.Code}"),
        new SlideCell(context.GroupName(unit.Unit.UnitType), Tone.Muted),
        new SlideCell(Figures.Points(unit.Score), tone));
}
