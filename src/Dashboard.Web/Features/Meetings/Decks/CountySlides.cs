using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>The cover and the county as a whole.</summary>
internal static class CountySlides
{
    private const int MostAgenda = 6;

    public static Slide Cover(SlideContext context, SlideKey key)
    {
        var meeting = context.Material.Meeting;
        var quarter = QuarterWords.Full(context.Texts.Parts, context.Material.Run.Quarter);
        var when = meeting.StartsAt is { } time ? $"{RunWords.Day(meeting.HeldOn)} {time}" : RunWords.Day(meeting.HeldOn);
        ImmutableArray<TextPart> lines =
        [
            new(context.Text(context.Material.Run.IsProvisional ? DeckText.CoverProvisional : DeckText.CoverFinal, quarter), context.Material.Run.IsProvisional ? Tone.Lag : Tone.Plain),
            .. Line(DeckText.CoverWhen, when), .. Line(DeckText.CoverWhere, meeting.Place), .. Line(DeckText.CoverWho, meeting.Attendees),
        ];
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.CoverName),
            Message = [new TextPart(meeting.Topic)],
            Bands =
            [
                new SlideBand(1, [new PointPanel(lines) { Heading = MeetingWords.Kind(context.Texts.Deck, meeting.Kind) }]),
                .. meeting.AgendaItems.Count == 0 ? [] : new[] { new SlideBand(1, [new PointPanel([.. Agenda(context, meeting.AgendaItems)]) { Heading = context.Text(DeckText.CoverAgenda) }]) },
            ],
            Source = context.Text(DeckText.CoverSource),
        };

        IEnumerable<TextPart> Line(string label, string? text) => string.IsNullOrWhiteSpace(text) ? [] : [new TextPart($"{context.Text(label)}　{text}", Tone.Muted)];
    }

    // More would push who attends off the slide; the whole agenda stands on the meeting's page.
    private static IEnumerable<TextPart> Agenda(SlideContext context, IReadOnlyList<string> items) => items.Take(MostAgenda)
        .Select((item, i) => new TextPart($"{Figures.Count(i + 1)}. {item}"))
        .Concat(items.Count > MostAgenda ? [new TextPart(context.Text(DeckText.AgendaMore, Figures.Count(items.Count - MostAgenda)), Tone.Muted)] : []);

    public static Slide County(SlideContext context, SlideKey key)
    {
        var overview = context.Overview;
        var ranked = overview.Groups.SelectMany(g => g.Ranked).ToList();
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.CountyName),
            Message = CountyMessage(context),
            Bands =
            [
                new SlideBand(2, [KeyFigures(context, ranked)]),
                new SlideBand(5, [Leaders(context), Trend(context)]),
            ],
            Source = context.Text(DeckText.CountySource, Figures.Count(ranked.Count)),
        };
    }

    public static Slide Projects(SlideContext context, SlideKey key)
    {
        var projects = context.Overview.Projects;
        var scored = projects.Where(p => p.Now is not null).ToList();
        var (from, to) = (SlideContext.AxisFrom(projects.Select(p => p.Now)), SlideContext.AxisTo(projects.Select(p => p.Now)));
        var (best, weakest) = (scored.MaxBy(p => p.Now), context.Overview.Weakest);
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.ProjectsName),
            Message = best is null || weakest is null ? context.Say(DeckText.CountyMessageNone)
                : context.Overview.BestRise is { } rise
                    ? context.Say(DeckText.ProjectsMessageRise, SlideContext.Lead(NameOf(rise)), new(Figures.Difference(rise.Change)), SlideContext.Lag(NameOf(weakest)), new(Figures.Points(weakest.Now)))
                    : context.Say(DeckText.ProjectsMessage, SlideContext.Lead(NameOf(best)), new(Figures.Points(best.Now)), SlideContext.Lag(NameOf(weakest)), new(Figures.Points(weakest.Now))),
            Bands =
            [
                new SlideBand(1, [new BarPanel(
                    [.. projects.Select(p => new BarRow(
                        $"{p.Project.Code} {Bilingual.NameOf(p.Project)}",
                        p.Now,
                        Figures.Points(p.Now),
                        p.Change is { } change ? context.Text(DeckText.Since, Figures.Difference(change)) : string.Empty,
                        p == best ? Tone.Lead : p == weakest ? Tone.Lag : Tone.Plain,
                        p.Change switch { > 0 => Tone.Good, < 0 => Tone.Lag, _ => Tone.Muted }))],
                    from,
                    to,
                    context.Text(DeckText.FigureMean))]),
            ],
            Source = context.Text(DeckText.ProjectsSource, Figures.Plain(from)),
        };
    }

    private static ImmutableArray<TextPart> CountyMessage(SlideContext context)
    {
        var (overview, scored) = (context.Overview, context.Overview.Projects.Where(p => p.Now is not null).ToList());
        return overview.Mean is not { } mean || scored.Count == 0 ? context.Say(DeckText.CountyMessageNone)
            : overview.MeanChange is { } change
                ? context.Say(DeckText.CountyMessage, SlideContext.Lead(Figures.Points(mean)), new(Figures.Difference(change)), new(NameOf(scored.MaxBy(p => p.Now)!)), SlideContext.Lag(NameOf(overview.Weakest!)))
                : context.Say(DeckText.CountyMessageFirst, SlideContext.Lead(Figures.Points(mean)), new(NameOf(scored.MaxBy(p => p.Now)!)), SlideContext.Lag(NameOf(overview.Weakest!)));
    }

    private static FigurePanel KeyFigures(SlideContext context, List<UnitStanding> ranked)
    {
        var bands = context.Scheme.Grades.Bands;
        var all = context.Overview.Units.ToList();
        var overdue = OverdueFindings.Of(context.Material.Facts).Length;
        var coverage = context.Material.Facts.Coverage;
        return new FigurePanel(
            [
                new SlideFigure(context.Text(DeckText.FigureMean), Figures.Points(context.Overview.Mean), context.Overview.MeanChange is { } change ? context.Text(DeckText.Since, Figures.Difference(change)) : string.Empty, Tone.Lead),
                .. bands.Length < 2 ? [] : new[]
                {
                    new SlideFigure(context.Text(DeckText.FigureExcellent), context.Text(DeckText.FigureUnits, Figures.Count(ranked.Count(u => u.Result.Grade == bands[0].Name))), context.Text(DeckText.FigureOf, Figures.Count(ranked.Count)), Tone.Good),
                    Failing(context, all.Count(u => u.Result.Grade == bands[^1].Name), all.Count),
                },
                new SlideFigure(
                    context.Text(DeckText.FigureOverdue),
                    context.Text(DeckText.FigureFindings, Figures.Count(overdue)),
                    context.Text(DeckText.FigureOpen, Figures.Count(context.Material.Facts.Findings.Count(f => f.IsOpen))),
                    overdue > 0 ? Tone.Lag : Tone.Good),
                .. coverage.IsEmpty ? [] : new[] { Villages(context, coverage.Sum(c => c.County.N), coverage.Sum(c => c.County.All)) },
            ],
            Columns: 5);
    }

    private static SlideFigure Failing(SlideContext context, int failing, int all) => new(
        context.Text(DeckText.FigureFailing), context.Text(DeckText.FigureUnits, Figures.Count(failing)), context.Text(DeckText.FigureOf, Figures.Count(all)), failing > 0 ? Tone.Lag : Tone.Good);

    private static SlideFigure Villages(SlideContext context, int n, int all) =>
        new(context.Text(DeckText.FigureVillages), context.Text(DeckText.Percent, Figures.Coverage(n, all)), $"{Figures.Count(n)}/{Figures.Count(all)}", Tone.Plain);

    private static TablePanel Leaders(SlideContext context) => new(
        [
            new TableHead(context.Text(DeckText.HeadGroup), 4), new TableHead(context.Text(DeckText.FigureGroupMean), 3, IsNumber: true),
            new TableHead(context.Text(DeckText.ProjectBest), 6), new TableHead(context.Text(DeckText.HeadTotal), 3, IsNumber: true),
        ],
        [
            .. context.Overview.Groups.Where(g => !g.Ranked.IsEmpty).Select(g => ImmutableArray.Create(
                new SlideCell(context.GroupName(g.UnitType)),
                new SlideCell(Figures.Points(g.Mean)),
                new SlideCell(Bilingual.NameOf(g.Ranked[0].Result.Unit), Tone.Lead, Door: g.Ranked[0].Result.Unit.Code),
                new SlideCell(Figures.Points(g.Ranked[0].Result.Total)))),
        ])
    {
        Heading = context.Text(DeckText.GroupsHeading),
        Width = 6,
    };

    private static LinePanel Trend(SlideContext context)
    {
        var runs = context.Material.Earlier.Append(context.Material.Run).ToList();
        var lines = context.Overview.Groups.Where(g => !g.Ranked.IsEmpty).Select(g =>
        {
            ImmutableArray<decimal?> values = [.. runs.Select(r => StandingCalculator.Groups(r.Run, null).FirstOrDefault(o => o.UnitType == g.UnitType)?.Mean)];
            return new SlideLine(context.GroupName(g.UnitType), values, [.. values.Select(Figures.Points)]);
        }).ToImmutableArray();
        var all = lines.SelectMany(l => l.Values).ToList();
        return new LinePanel([.. runs.Select(r => r.Quarter.ToString())], lines, SlideContext.AxisFrom(all), SlideContext.AxisTo(all))
        {
            Heading = context.Text(DeckText.TrendHeading),
            Width = 7,
        };
    }

    private static string NameOf(ProjectMean mean) => Bilingual.NameOf(mean.Project);
}
