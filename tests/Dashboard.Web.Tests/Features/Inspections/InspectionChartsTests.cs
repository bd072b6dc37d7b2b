using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class InspectionChartsTests : PartTest
{
    private static readonly DateOnly October = new(2026, 10, 1);

    private static readonly InspectionSummary[] Year =
    [
        SampleInspection.Summary(1, InspectionState.Released, score: 90),
        SampleInspection.Summary(2, InspectionState.Released, score: 80),
        SampleInspection.Summary(3, InspectionState.Returned, score: 10),
        SampleInspection.Summary(4, InspectionState.Merged, score: 10),
        SampleInspection.Summary(5, InspectionState.Confirmed, visitedOn: new DateOnly(2025, 11, 1), kind: InspectionKind.CaseFile, score: 70),
        SampleInspection.Summary(6, InspectionState.Released, visitedOn: new DateOnly(2025, 10, 31), score: 10),
        SampleInspection.Summary(7, InspectionState.Released, visitedOn: new DateOnly(2026, 11, 1), score: 10),
    ];

    private InspectionCharts Charts => new(
        Services.GetRequiredService<IStringLocalizer<InspectionListText>>(), Services.GetRequiredService<IStringLocalizer<InspectionText>>());

    [Fact]
    public void Mix_CountsTwelveMonthsWithoutReturnedAndMerged()
    {
        var mix = Charts.Mix(Year, October);

        Assert.Equal(("2025-11", "2026-10", 12), (mix.Labels[0], mix.Labels[^1], mix.Labels.Count));
        Assert.Equal(["暗访", "执法案卷评查"], mix.Series.Select(s => s.Name));
        Assert.Equal((2, 2), (mix.Series[0].Values[^1], mix.Series[0].Values.Sum()));
        Assert.Equal((1, 1), (mix.Series[1].Values[0], mix.Series[1].Values.Sum()));
        Assert.Equal("近十二个月共检查 3 次，其中暗访最多，2 次。", mix.Summary);
    }

    [Fact]
    public void Mean_IsNoneInAMonthWithoutVisits()
    {
        var means = Charts.Means(Year, October);

        Assert.Equal((85m, null), (means.Series[0].Values[^1], means.Series[0].Values[0]));
        Assert.Equal("平均分最低的是执法案卷评查（70.00 分），最高的是暗访（85.00 分）。", means.Summary);
        Assert.Null(InspectionCharts.Mean([Year[2], Year[3]]));
    }

    [Fact]
    public void Mean_IsOfConfirmedRecordsOnly()
    {
        InspectionSummary[] month = [SampleInspection.Summary(1, InspectionState.Released, score: 90), SampleInspection.Summary(2, InspectionState.Submitted, score: 10)];

        Assert.Equal(90, InspectionCharts.Mean(month));
        Assert.Equal(90, Assert.Single(Charts.Means(month, October).Series).Values[^1]);
    }

    [Fact]
    public void EmptyYear_SaysSo()
    {
        Assert.Equal("近十二个月没有检查记录。", Charts.Mix([], October).Summary);
        Assert.Equal("近十二个月没有检查记录。", Charts.Means([], October).Summary);
    }
}
