using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Rectification;

/// <summary>The two drawings above the board.</summary>
internal sealed class FindingCharts(IStringLocalizer<FindingText> text, IStringLocalizer<InspectionText> words)
{
    private const int Height = 200;

    /// <summary>How old the open findings are, and how grave.</summary>
    public ChartModel Ages(FindingStatistics statistics)
    {
        var old = statistics.Ages.Values.Sum(a => a[^1]);
        return new ChartModel
        {
            Kind = ChartKind.StackedBar,
            Title = text[FindingText.AgesTitle],
            Summary = text[FindingText.AgesSummary, Figures.Count(statistics.Open), Figures.Count(old), Figures.Count(FindingStatistics.AgeBands[^1])],
            LabelHeading = text[FindingText.AgesHeading],
            Labels = [.. Enumerable.Range(0, FindingStatistics.AgeBands.Count + 1).Select(Band)],
            Series = [.. statistics.Ages.Where(a => a.Key != Severity.RedLine || a.Value.Any(c => c > 0)).Select(a =>
                new ChartSeries(InspectionWords.Severity(words, a.Key), [.. a.Value.Select(c => (decimal?)c)]) { Tone = ToneOf(a.Key) })],
            Unit = text[FindingText.Pieces],
            Decimals = 0,
            Height = Height,
        };
    }

    /// <summary>How many got how far.</summary>
    public ChartModel Funnel(FindingStatistics statistics)
    {
        var (first, last) = (statistics.Funnel[0].Count, statistics.Funnel[^1].Count);
        return new ChartModel
        {
            Kind = ChartKind.HorizontalBar,
            Title = text[FindingText.FunnelTitle],
            Summary = text[FindingText.FunnelSummary, Figures.Count(first), Figures.Count(last), Figures.Count(statistics.Withdrawn)],
            LabelHeading = text[FindingText.FunnelHeading],
            Labels = [.. statistics.Funnel.Select(s => text["Step" + s.Step].Value)],
            Series = [new ChartSeries(text[FindingText.FunnelCount], [.. statistics.Funnel.Select(s => (decimal?)s.Count)])],
            Min = 0,
            Unit = text[FindingText.Pieces],
            Decimals = 0,
            Height = Height,
        };
    }

    private static ChartTone ToneOf(Severity severity) => severity switch
    {
        Severity.Minor => ChartTone.Muted,
        Severity.Moderate => ChartTone.Primary,
        Severity.Serious => ChartTone.Accent,
        _ => ChartTone.Project1,
    };

    private string Band(int place) => place == FindingStatistics.AgeBands.Count
        ? text[FindingText.AgeOver, Figures.Count(FindingStatistics.AgeBands[^1])]
        : text[FindingText.AgeBand, Figures.Count(place == 0 ? 0 : FindingStatistics.AgeBands[place - 1] + 1), Figures.Count(FindingStatistics.AgeBands[place])];
}
