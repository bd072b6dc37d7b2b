using Bunit;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class MonthCalendarTests : PartTest
{
    private static readonly DateOnly October = new(2026, 10, 1);

    [Fact]
    public void Days_StandUnderTheirWeekdaysAndLeadToTheirRecords()
    {
        var days = Calendar().FindAll("ol.days > li");

        Assert.Equal(31, days.Count);
        Assert.Contains("weekday-4", days[0].ClassList);
        Assert.Contains("weekday-7", days[3].ClassList);
        Assert.Equal("/inspections?view=list&from=2026-10-04&to=2026-10-04", days[3].QuerySelector("a.day")!.GetAttribute("href"));
    }

    [Fact]
    public void Today_IsMarkedForEyesAndEars()
    {
        var calendar = Calendar();

        Assert.Equal("22", Assert.Single(calendar.FindAll("[aria-current=date]")).QuerySelector("[aria-hidden]")!.FirstChild!.TextContent);
        Assert.Contains("today", calendar.FindAll("ol.days > li")[21].ClassList);
        Assert.Empty(Calendar(new DateOnly(2026, 11, 1)).FindAll("[aria-current=date]"));
    }

    [Fact]
    public void Day_IsSpokenWithItsCounts()
    {
        var calendar = Calendar(October, SampleInspection.Summary(1), SampleInspection.Summary(2));

        Assert.Equal("2026-10-20 周二：检查 2 次，计划 0 次", Spoken(calendar, 20));
        Assert.Equal("2026-10-26 周一：检查 0 次，计划 1 次", Spoken(calendar, 26));
        Assert.Equal("2026-10-01 周四：检查 0 次，计划 0 次", Spoken(calendar, 1));
    }

    [Fact]
    public void InEnglish_SaysTheSame()
    {
        UseCulture("en");
        var calendar = Calendar(October, SampleInspection.Summary(1));

        Assert.Contains("Tue", Spoken(calendar, 20), StringComparison.Ordinal);
        Assert.Equal("Mon", calendar.Find(".weekdays span").TextContent);
    }

    [Fact]
    public void Entries_SayWhatIsMadePlannedAndCancelledWithoutColour()
    {
        var days = CalendarDay.Of(
            October,
            [SampleInspection.Summary(1)],
            [SampleInspection.Visit(2), SampleInspection.Visit(3, state: VisitState.Cancelled, to: new DateOnly(2026, 10, 28))]);
        var entries = Render(October, days).FindAll(".entry");

        Assert.Equal(
            [
                "✓ 单位410324103 暗访 98.00",
                "○ 单位410324103 暗访 · 待检查 · 2026-10-26 前",
                "✕ 单位410324103 暗访 · 已取消 · 2026-10-28 前",
            ],
            entries.Select(e => e.TextContent));
        Assert.Equal($"/inspections/{SampleInspection.Guid(1)}", entries[0].GetAttribute("href"));
    }

    [Theory]
    [InlineData(4, 0, 4, null)]
    [InlineData(4, 1, 4, "另有 1 项")]
    [InlineData(3, 3, 4, "另有 2 项")]
    [InlineData(7, 0, 4, "另有 3 项")]
    public void FullDay_ShowsFourAndLeadsToTheRest(int made, int planned, int shown, string? more)
    {
        var day = new DateOnly(2026, 10, 20);
        var days = CalendarDay.Of(
            October,
            Enumerable.Range(1, made).Select(n => SampleInspection.Summary(n)),
            Enumerable.Range(1, planned).Select(n => SampleInspection.Visit(n, from: day)));
        var calendar = Render(October, days);

        Assert.Equal(shown, calendar.FindAll(".entry:not(.more)").Count);
        var link = calendar.FindAll(".entry.more").SingleOrDefault();
        Assert.Equal(more, link?.TextContent);
        Assert.Equal(more is null ? null : InspectionAddress.Day(day), link?.GetAttribute("href"));
    }

    [Fact]
    public void Turns_LeadToTheMonthsAroundAndBack()
    {
        var calendar = Calendar(new DateOnly(2027, 1, 1));

        Assert.Equal("2027 年 1 月", calendar.Find("h2").TextContent);
        Assert.Equal(["/2026-12-01", "/2026-10-01", "/2027-02-01"], calendar.FindAll("nav a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["-1", null, "1"], calendar.FindAll("nav a").Select(a => a.GetAttribute("data-turn")));
    }

    [Fact]
    public void Keys_AreTaughtByTheScriptBesideIt()
    {
        var module = JSInterop.SetupModule("./Features/Inspections/MonthCalendar.razor.js");
        module.Mode = JSRuntimeMode.Loose;
        var calendar = Calendar();

        calendar.WaitForAssertion(() => module.VerifyInvoke("attach"));
        Assert.Equal(31, calendar.FindAll("a[data-day]").Count);
    }

    [Fact]
    public void EmptyMonth_SaysSo()
    {
        Assert.Contains("本月没有检查，也没有计划。", Calendar(new DateOnly(2026, 11, 1)).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("本月没有检查", Calendar(October, SampleInspection.Summary()).Markup, StringComparison.Ordinal);
    }

    private static string Spoken(IRenderedComponent<MonthCalendar> calendar, int day) =>
        calendar.FindAll("ol.days > li")[day - 1].QuerySelector(".visually-hidden")!.TextContent;

    private IRenderedComponent<MonthCalendar> Calendar(DateOnly? month = null, params Dashboard.Data.Inspections.InspectionSummary[] inspections)
    {
        var first = month ?? October;
        return Render(first, CalendarDay.Of(first, inspections, first == October ? [SampleInspection.Visit(1)] : []));
    }

    private IRenderedComponent<MonthCalendar> Render(DateOnly month, IReadOnlyList<CalendarDay> days) => Render<MonthCalendar>(p => p
        .Add(x => x.Month, month)
        .Add(x => x.Today, SampleInspection.Today)
        .Add(x => x.Days, days)
        .Add(x => x.UnitName, unit => $"单位{unit}")
        .Add(x => x.Href, m => $"/{InspectionAddress.Iso(m)}"));
}
