using Dashboard.Data.Runs;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Explanation;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.ScoreCards;

/// <summary>The three drawings of a score card.</summary>
internal sealed class CardCharts(IStringLocalizer<CardText> text, IStringLocalizer<PartsText> parts)
{
    /// <summary>From full marks down to the score, by project, the largest loss first.</summary>
    public ChartModel Losses(ExplainedNode tree)
    {
        var projects = tree.Children.Where(c => c.Gap != 0).OrderByDescending(c => c.Gap).ToList();
        var low = Math.Max(0, (Math.Floor(tree.Points / 10) * 10) - 10);
        return new ChartModel
        {
            Kind = ChartKind.Waterfall,
            Title = text[CardText.Losses],
            Summary = text[
                CardText.LossesSummary,
                Figures.Points(tree.FullPoints),
                Figures.Points(tree.Gap),
                projects.Count > 0 ? Bilingual.ShortNameOf(projects[0].Node) : Figures.None,
                projects.Count > 0 ? Figures.Points(projects[0].Gap) : Figures.Points(0)],
            LabelHeading = text[CardText.Project],
            Labels = [text[CardText.Full], .. projects.Select(p => Bilingual.ShortNameOf(p.Node)), text[CardText.Score]],
            Series = [new ChartSeries(text[CardText.Points], [tree.FullPoints, .. projects.Select(p => -p.Gap), tree.Points])],
            Min = low,
            Max = 100,
        };
    }

    public ChartModel Radar(UnitStanding standing, GroupStanding group)
    {
        var projects = standing.Card.Nodes[0].Node.Children;
        var own = projects.Select(p => Rate(standing.Card.Nodes[p.Index].Score)).ToList();
        var mean = projects.Select(p => Rate(OverviewCalculator.MeanOf(p, group.Ranked.Select(u => u.Card)))).ToList();
        var gaps = projects.Select((p, i) => (Project: p, Gap: own[i] - mean[i])).Where(g => g.Gap is not null).OrderBy(g => g.Gap).ToList();
        return new ChartModel
        {
            Kind = ChartKind.Radar,
            Title = text[CardText.Radar],
            Summary = gaps.Count == 0 ? text[CardText.ProofNotScored] : text[CardText.RadarSummary, Words(gaps[^1]), Words(gaps[0])],
            LabelHeading = text[CardText.Project],
            Labels = [.. projects.Select(Bilingual.ShortNameOf)],
            Series =
            [
                new ChartSeries(text[CardText.RadarUnit], own),
                new ChartSeries(text[CardText.RadarGroup], mean) { Tone = ChartTone.Muted, Dashed = true },
            ],
            Min = 0,
            Max = 100,
            Unit = "%",
            Decimals = 1,
            Height = 280,
        };

        static string Words((Dashboard.Scoring.Schemes.SchemeNode Project, decimal? Gap) gap) =>
            $"{Bilingual.ShortNameOf(gap.Project)} {Figures.Difference(gap.Gap)}";
    }

    /// <summary>Totals over the quarters; a quarter without a total is a gap.</summary>
    public ChartModel Trend(IEnumerable<PublishedRun> runs, string unit)
    {
        var totals = runs.OrderBy(r => r.Quarter).Select(r => (Label: QuarterWords.Brief(parts, r.Quarter), r.Run.Find(unit)?.Total)).ToList();
        var known = totals.Where(t => t.Total is not null).ToList();
        return new ChartModel
        {
            Kind = ChartKind.Line,
            Title = text[CardText.Trend],
            Summary = known.Count == 0
                ? text[CardText.ProofNotScored]
                : text[CardText.TrendSummary, Figures.Points(known[0].Total), known[0].Label, Figures.Points(known[^1].Total), known[^1].Label],
            LabelHeading = text[CardText.Quarter],
            Labels = [.. totals.Select(t => t.Label)],
            Series = [new ChartSeries(text[CardText.Total], [.. totals.Select(t => t.Total)])],
            Height = 160,
        };
    }

    private static decimal? Rate(decimal? score) => score is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero) : null;
}
