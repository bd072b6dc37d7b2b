using System.Globalization;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Inspections;

/// <summary>What a year of inspections looks like. Merged and returned records count nowhere.</summary>
internal sealed class InspectionCharts(IStringLocalizer<InspectionListText> text, IStringLocalizer<InspectionText> words)
{
    private const int Months = 12;

    /// <param name="inspections">Records of any month.</param>
    /// <param name="last">First day of the last month shown.</param>
    public ChartModel Mix(IReadOnlyCollection<InspectionSummary> inspections, DateOnly last)
    {
        var counted = Counted(inspections, last);
        var most = counted.GroupBy(i => i.Kind).OrderByDescending(g => g.Count()).FirstOrDefault();
        return new ChartModel
        {
            Kind = ChartKind.StackedBar,
            Title = text[InspectionListText.MixTitle],
            Summary = most is null
                ? text[InspectionListText.ChartEmpty]
                : text[InspectionListText.MixSummary, Figures.Count(counted.Count), InspectionWords.Kind(words, most.Key), Figures.Count(most.Count())],
            LabelHeading = text[InspectionListText.Month],
            Labels = Labels(last),
            Decimals = 0,
            Series = [.. Kinds(counted).Select(kind => new ChartSeries(
                InspectionWords.Kind(words, kind),
                [.. Range(last).Select(m => (decimal?)counted.Count(i => i.Kind == kind && IsOf(i, m)))])
            {
                Tone = Tone(kind),
            })],
        };
    }

    /// <param name="inspections">Records of any month.</param>
    /// <param name="last">First day of the last month shown.</param>
    public ChartModel Means(IReadOnlyCollection<InspectionSummary> inspections, DateOnly last)
    {
        var counted = Counted(inspections, last).FindAll(IsConfirmed);
        var byKind = counted.GroupBy(i => i.Kind).Select(g => (g.Key, Mean: g.Average(i => i.Score))).OrderBy(g => g.Mean).ToList();
        return new ChartModel
        {
            Kind = ChartKind.Line,
            Title = text[InspectionListText.MeanTitle],
            Summary = byKind.Count == 0
                ? text[InspectionListText.ChartEmpty]
                : text[
                    InspectionListText.MeanSummary,
                    InspectionWords.Kind(words, byKind[0].Key),
                    Figures.Points(byKind[0].Mean),
                    InspectionWords.Kind(words, byKind[^1].Key),
                    Figures.Points(byKind[^1].Mean)],
            LabelHeading = text[InspectionListText.Month],
            Labels = Labels(last),
            Max = 100,
            Unit = text[InspectionListText.PointsUnit],
            Series = [.. Kinds(counted).Select(kind => new ChartSeries(
                InspectionWords.Kind(words, kind),
                [.. Range(last).Select(m => Mean(counted.Where(i => i.Kind == kind && IsOf(i, m))))])
            {
                Tone = Tone(kind),
            })],
        };
    }

    public static bool Counts(InspectionSummary inspection) => inspection.State is not (InspectionState.Merged or InspectionState.Returned);

    /// <summary>Of what the desk has confirmed. Null without such records: a month without visits has no mean.</summary>
    public static decimal? Mean(IEnumerable<InspectionSummary> inspections)
    {
        var scores = inspections.Where(IsConfirmed).Select(i => i.Score).ToList();
        return scores.Count == 0 ? null : scores.Average();
    }

    private static bool IsConfirmed(InspectionSummary inspection) => inspection.State is InspectionState.Confirmed or InspectionState.Released;

    private static List<InspectionSummary> Counted(IEnumerable<InspectionSummary> inspections, DateOnly last) =>
        [.. inspections.Where(i => Counts(i) && i.VisitedOn >= last.AddMonths(1 - Months) && i.VisitedOn < last.AddMonths(1))];

    private static IEnumerable<DateOnly> Range(DateOnly last) => Enumerable.Range(1 - Months, Months).Select(last.AddMonths);

    private static IReadOnlyList<string> Labels(DateOnly last) => [.. Range(last).Select(m => m.ToString("yyyy-MM", CultureInfo.InvariantCulture))];

    private static IEnumerable<InspectionKind> Kinds(List<InspectionSummary> counted) =>
        Enum.GetValues<InspectionKind>().Where(k => counted.Exists(i => i.Kind == k)).DefaultIfEmpty(InspectionKind.Comprehensive);

    private static bool IsOf(InspectionSummary inspection, DateOnly month) =>
        inspection.VisitedOn.Year == month.Year && inspection.VisitedOn.Month == month.Month;

    private static ChartTone Tone(InspectionKind kind) => ChartTone.Project1 + (int)kind;
}
