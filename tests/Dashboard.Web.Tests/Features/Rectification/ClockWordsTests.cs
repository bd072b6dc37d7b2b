using Dashboard.Domain.Rectification;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Rectification;

public sealed class ClockWordsTests : PartTest
{
    private IStringLocalizer<FindingText> Text => Services.GetRequiredService<IStringLocalizer<FindingText>>();

    [Fact]
    public void CountOverTheHolidays_SaysWhatWasSkippedAndWhatCounted() => Assert.Equal(
        "9月24日交办，自次日起数 7 个工作日，跳过周末 2 天、国庆节 7 天，计入调休上班 1 天，10月10日到期。",
        ClockWords.Counted(Text, SampleFinding.Calendar.Reckon(new DateOnly(2026, 9, 24), 7), SampleFinding.Today));

    [Fact]
    public void InEnglish_SaysTheSame()
    {
        UseCulture("en");

        Assert.Equal(
            "Assigned on 24 Sep; 7 working days counted from the next day, skipping 2 weekend days, 7 days of National Day, counting 1 make-up working days; due 10 Oct.",
            ClockWords.Counted(Text, SampleFinding.Calendar.Reckon(new DateOnly(2026, 9, 24), 7), SampleFinding.Today));
    }

    [Fact]
    public void CountWithinAWeek_SkipsNothing() => Assert.Equal(
        "自原到期日10月12日次日起再数 3 个工作日，中间没有休息日，新到期日10月15日。",
        ClockWords.Extended(Text, SampleFinding.Calendar.Reckon(new DateOnly(2026, 10, 12), 3), SampleFinding.Today));

    [Theory]
    [InlineData(FindingState.Rectifying, 5, "还剩 5 个工作日")]
    [InlineData(FindingState.Rectifying, 0, "今天到期")]
    [InlineData(FindingState.Disputed, -3, "逾期 3 个工作日")]
    [InlineData(FindingState.Found, 0, "交办后开始计时")]
    [InlineData(FindingState.ClosedOnTime, 0, "10月22日已办结")]
    public void TimeLeft_IsSaidInWords(FindingState state, int days, string words) =>
        Assert.Equal(words, ClockWords.Left(Text, SampleFinding.Of(1, state, daysLeft: days), SampleFinding.Today));

    [Fact]
    public void Report_StopsTheClock() => Assert.Equal(
        "10月20日反馈，计时已停",
        ClockWords.Left(Text, SampleFinding.Of(1, FindingState.Reported, with: f => f with { ReportedOn = new DateOnly(2026, 10, 20) }), SampleFinding.Today));
}
