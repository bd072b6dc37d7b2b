using Dashboard.Data.Measurement;
using Dashboard.Domain.Calendar;
using Dashboard.Web.Features.Measurement;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Measurement;

public sealed class MeasureWordsTests(WebApp app) : PartTest
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryMeasure_IsSaidInWords(string culture)
    {
        UseCulture(culture);
        var measures = app.Services.GetRequiredService<MeasureCatalogue>().Current;

        Assert.All(measures.Measures, measure => Assert.All(Lines(measure.Indicator), line =>
        {
            Assert.DoesNotContain("{", line, StringComparison.Ordinal);
            Assert.DoesNotMatch("(Kind|Condition|Span)[A-Z]", line);
            Assert.DoesNotContain("_", line, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void OnTimeRate_ReadsAsACountyOfficeWouldSayIt() => Assert.Equal(
        [
            "时间：本年度截至季度末（2026-01-01 至 2026-09-30）。",
            "范围：全部登记。",
            "未到期的在办登记暂不计入 N。",
            "n 为其中按期办结（截至季度末）的条数，N 为计入的条数。",
        ],
        Lines("P2-06"));

    [Fact]
    public void Filter_NamesFieldAndChoices() => Assert.Contains("范围：“民转刑风险”为低或中或高。", Lines("P4-06"));

    private IReadOnlyList<string> Lines(string indicator)
    {
        var measures = app.Services.GetRequiredService<MeasureCatalogue>().Current;
        var measure = measures.Find(indicator)!;
        return MeasureWords.Lines(Services.GetRequiredService<IStringLocalizer<MeasurementText>>(), measure, measures.LedgerOf(measure), new Quarter(2026, 3));
    }
}
