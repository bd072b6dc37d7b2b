using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Domain.Tests.Rectification;

public sealed class FindingFlowTests
{
    private static readonly WorkingCalendar Calendar = new(
    [
        .. Enumerable.Range(1, 7).Select(d => new Holiday(new DateOnly(2026, 10, d), HolidayKind.Holiday, "国庆节", "National Day")),
        new Holiday(new DateOnly(2026, 10, 10), HolidayKind.Workday, "调休", "Make-up day"),
        new Holiday(new DateOnly(2027, 1, 1), HolidayKind.Holiday, "元旦", "New Year"),
    ]);

    private static readonly FindingFlow Flow = new(RectificationRules.Default, Calendar);

    [Fact]
    public void WholeLoop_ClosesOnTimeAndEarnsHalfBack()
    {
        var finding = Run(New(), Assign("2026-09-24"), Step(FindingAct.Accept, "2026-09-25"), Report("2026-10-09"), Pass("2026-10-20"), Step(FindingAct.Close, "2026-10-21"));
        Assert.Equal(FindingState.ClosedOnTime, finding.State);
        Assert.Equal(1.5m, finding.EarnedBack(RectificationRules.Default));
        Assert.False(finding.IsOpen);
    }

    [Fact]
    public void DueDate_PassesOverTheHolidayAndCountsTheMakeUpDay()
    {
        // From Thursday 24 September, 7 working days: 25, 28, 29, 30 September, 8, 9 and the worked Saturday 10 October.
        var finding = Run(New(Severity.Minor), Assign("2026-09-24"));
        Assert.Equal(new DateOnly(2026, 10, 10), finding.Due);
        Assert.Equal(finding.Due, finding.OriginalDue);
        Assert.Equal(3, finding.DaysLeft(new DateOnly(2026, 10, 4), Calendar));
    }

    [Fact]
    public void LateReport_ClosesLateAndEarnsNothing()
    {
        var finding = Run(New(Severity.Minor), Assign("2026-09-24"), Step(FindingAct.Accept, "2026-09-25"), Report("2026-10-12"), Pass("2026-10-13"), Step(FindingAct.Close, "2026-10-13"));
        Assert.Equal(FindingState.ClosedLate, finding.State);
        Assert.Equal(0, finding.EarnedBack(RectificationRules.Default));
    }

    [Fact]
    public void SeriousFinding_EarnsNothingBackEvenInTime()
    {
        var finding = Run(New(Severity.Serious), Assign("2026-10-08"), Step(FindingAct.Accept, "2026-10-09"), Report("2026-10-12"), Pass("2026-10-13"), Step(FindingAct.Close, "2026-10-13"));
        Assert.Equal(FindingState.ClosedOnTime, finding.State);
        Assert.Equal(0, finding.EarnedBack(RectificationRules.Default));
    }

    [Fact]
    public void SlowRecheck_IsNotTheUnitsFault()
    {
        var finding = Run(New(Severity.Minor), Assign("2026-09-24"), Step(FindingAct.Accept, "2026-09-25"), Report("2026-10-10"));
        Assert.False(finding.IsOverdue(new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public void Returned_GoesOnMendingUnderTheOldDueDate()
    {
        var finding = Run(New(), Assign("2026-10-08"), Step(FindingAct.Accept, "2026-10-09"), Report("2026-10-12"), Step(FindingAct.Return, "2026-10-13", "rechecker", "照片不是同一处"));
        Assert.Equal(FindingState.Rectifying, finding.State);
        Assert.Equal(1, finding.Returns);
        Assert.True(finding.IsOverdue(new DateOnly(2026, 12, 31)));
    }

    [Fact]
    public void UpheldDispute_WithdrawsAndGivesAllPointsBack()
    {
        var finding = Run(New(), Assign("2026-10-08"), Step(FindingAct.Dispute, "2026-10-09", reason: "不属我单位"), Step(FindingAct.UpholdDispute, "2026-10-12", reason: "属实"));
        Assert.Equal(FindingState.Withdrawn, finding.State);
        Assert.Equal(finding.Points, finding.EarnedBack(RectificationRules.Default));
    }

    [Theory]
    [InlineData(FindingAct.Report, ActRefusal.WrongState)]
    [InlineData(FindingAct.Close, ActRefusal.WrongState)]
    [InlineData(FindingAct.Dispute, ActRefusal.ReasonMissing)]
    public void ActThatDoesNotFit_IsRefusedAndChangesNothing(FindingAct act, ActRefusal expected)
    {
        var (after, refusal) = Flow.Apply(Run(New(), Assign("2026-10-08")), Step(act, "2026-10-09"));
        Assert.Null(after);
        Assert.Equal(expected, refusal);
    }

    [Fact]
    public void ReportWithoutAfterPhoto_IsRefused()
    {
        var mending = Run(New(), Assign("2026-10-08"), Step(FindingAct.Accept, "2026-10-09"));
        Assert.Equal(ActRefusal.AfterPhotoMissing, Flow.Apply(mending, Step(FindingAct.Report, "2026-10-12", "clerk", "已整改")).Refusal);
    }

    [Fact]
    public void Recheck_IsNeverTheSubmittersNorTheFindersWhenSerious()
    {
        var serious = Run(New(Severity.Serious), Assign("2026-10-08"), Step(FindingAct.Accept, "2026-10-09"), Report("2026-10-12"));
        var moderate = Run(New(), Assign("2026-10-08"), Step(FindingAct.Accept, "2026-10-09"), Report("2026-10-12"));
        Assert.Equal(ActRefusal.RecheckBySubmitter, Flow.Apply(moderate, Step(FindingAct.Pass, "2026-10-13", "clerk")).Refusal);
        Assert.Equal(ActRefusal.RecheckByFinder, Flow.Apply(serious, Step(FindingAct.Pass, "2026-10-13", "finder")).Refusal);
        Assert.Null(Flow.Apply(moderate, Step(FindingAct.Pass, "2026-10-13", "finder")).Refusal);
    }

    [Fact]
    public void EveryOpenState_LeadsSomewhereAndEveryEndNowhere()
    {
        foreach (var state in Enum.GetValues<FindingState>())
        {
            Assert.Equal((New() with { State = state }).IsOpen, FindingFlow.Next(state).Count > 0);
        }
    }

    [Theory]
    [InlineData("2026-10-19", 5, null)]
    [InlineData("2026-10-20", 5, ActRefusal.ExtensionTooLate)]
    [InlineData("2026-10-19", 16, ActRefusal.ExtensionTooLong)]
    [InlineData("2026-10-19", 0, ActRefusal.ExtensionTooLong)]
    public void Extension_IsAskedBeforeTheDueDateAndBounded(string day, int days, ActRefusal? expected)
    {
        var finding = Run(New(Severity.Minor), Assign("2026-10-09"));
        Assert.Equal(new DateOnly(2026, 10, 19), finding.Due);
        Assert.Equal(expected, Flow.Apply(finding, Ask(day, days)).Refusal);
    }

    [Fact]
    public void GrantedExtension_KeepsTheOldDateInSightAndComesOnce()
    {
        var extended = Run(New(Severity.Minor), Assign("2026-10-09"), Ask("2026-10-12", 3), Step(FindingAct.GrantExtension, "2026-10-13"));
        Assert.Equal(new DateOnly(2026, 10, 19), extended.OriginalDue);
        Assert.Equal(new DateOnly(2026, 10, 22), extended.Due);
        Assert.Null(extended.ExtensionAsked);
        Assert.Equal(ActRefusal.ExtendedBefore, Flow.Apply(extended, Ask("2026-10-19", 1)).Refusal);
    }

    [Fact]
    public void RefusedExtension_LeavesTheDateAndNeedsAReason()
    {
        var asked = Run(New(Severity.Minor), Assign("2026-10-09"), Ask("2026-10-12", 3));
        Assert.Equal(ActRefusal.ReasonMissing, Flow.Apply(asked, Step(FindingAct.RefuseExtension, "2026-10-13")).Refusal);
        var refused = Run(asked, Step(FindingAct.RefuseExtension, "2026-10-13", reason: "理由不足"));
        Assert.Equal(refused.OriginalDue, refused.Due);
        Assert.Equal(ActRefusal.WrongState, Flow.Apply(refused, Step(FindingAct.GrantExtension, "2026-10-13")).Refusal);
    }

    [Theory]
    [InlineData(Severity.Serious, "2026-12-31", null)]
    [InlineData(Severity.Serious, "2026-10-10", ActRefusal.NotOverdueSerious)]
    [InlineData(Severity.Minor, "2026-12-31", ActRefusal.NotOverdueSerious)]
    public void Listing_IsForOverdueSeriousFindings(Severity severity, string day, ActRefusal? expected)
    {
        var finding = Run(New(severity), Assign("2026-10-08"));
        Assert.Equal(expected, Flow.Apply(finding, Step(FindingAct.List, day, "leader")).Refusal);
        Assert.Equal(expected is null, Flow.Possible(finding, Day(day)).Contains(FindingAct.List));
    }

    /// <summary>Every act in every state: allowed where the table says so, refused everywhere else and then nothing has changed.</summary>
    [Fact]
    public void EveryActInEveryState_FollowsTheTable()
    {
        var table = new Dictionary<FindingState, FindingAct[]>
        {
            [FindingState.Found] = [FindingAct.Assign],
            [FindingState.Assigned] = [FindingAct.Accept, FindingAct.Dispute, FindingAct.AskExtension, FindingAct.GrantExtension, FindingAct.RefuseExtension],
            [FindingState.Disputed] = [FindingAct.RejectDispute, FindingAct.UpholdDispute],
            [FindingState.Rectifying] = [FindingAct.Report, FindingAct.AskExtension, FindingAct.GrantExtension, FindingAct.RefuseExtension],
            [FindingState.Reported] = [FindingAct.Pass, FindingAct.Return],
            [FindingState.Rechecked] = [FindingAct.Close],
            [FindingState.ClosedOnTime] = [],
            [FindingState.ClosedLate] = [],
            [FindingState.Withdrawn] = [],
        };
        foreach (var (state, allowed) in table)
        {
            foreach (var act in Enum.GetValues<FindingAct>().Except([FindingAct.List]))
            {
                var finding = New() with
                {
                    State = state,
                    OriginalDue = Day("2026-10-19"),
                    Due = Day("2026-10-19"),
                    ReportedOn = Day("2026-10-12"),
                    Submitter = "clerk",
                    ExtensionAsked = act is FindingAct.GrantExtension or FindingAct.RefuseExtension ? 3 : null,
                };
                var (after, refusal) = Flow.Apply(finding, new FindingStep(act, "somebody", Day("2026-10-12"), "有理由", 1, 3));
                Assert.Equal(allowed.Contains(act), refusal is null);
                Assert.Equal(refusal is null, after is not null);
                if (refusal is not null)
                {
                    Assert.Equal(ActRefusal.WrongState, refusal);
                }
            }
        }
    }

    [Theory]
    [InlineData("2026-10-13", Severity.Minor, false, Warning.None)]
    [InlineData("2026-10-14", Severity.Minor, false, Warning.Reminder)]
    [InlineData("2026-10-19", Severity.Minor, false, Warning.Reminder)]
    [InlineData("2026-10-20", Severity.Minor, false, Warning.Caution)]
    [InlineData("2026-10-20", Severity.Minor, true, Warning.CalledIn)]
    [InlineData("2026-12-31", Severity.Serious, false, Warning.CalledIn)]
    public void Ladder_ClimbsWithTheClock(string day, Severity severity, bool listed, Warning expected)
    {
        var finding = Run(New(severity), Assign("2026-10-09")) with { IsListed = listed };
        Assert.Equal(expected, WarningLadder.Of(finding, Day(day), Calendar, RectificationRules.Default));
    }

    [Theory]
    [InlineData("2026-10-20", true)]
    [InlineData("2027-09-01", true)]
    [InlineData("2027-09-02", false)]
    public void SameUnitPlaceAndItemWithinTwelveMonths_IsARelapse(string day, bool expected)
    {
        var earlier = New() with { FoundOn = Day("2026-09-01") };
        Finding[] known = [earlier, earlier with { Id = "2", Place = "村03" }, earlier with { Id = "3", State = FindingState.Withdrawn }];
        Assert.Equal(expected ? earlier : null, Relapse.Earlier("410324103", "村07", "CK2-10", Day(day), known, RectificationRules.Default));
    }

    [Fact]
    public void Relapse_DoublesThePoints()
    {
        Assert.Equal(6, Relapse.Points(3, isRelapse: true, RectificationRules.Default));
        Assert.Equal(3, Relapse.Points(3, isRelapse: false, RectificationRules.Default));
    }

    private static Finding New(Severity severity = Severity.Moderate) => new()
    {
        Id = "1",
        Unit = "410324103",
        Place = "村07",
        Item = "CK2-10",
        Severity = severity,
        Points = 3,
        Finder = "finder",
        FoundOn = Day("2026-09-23"),
    };

    private static Finding Run(Finding finding, params FindingStep[] steps)
    {
        foreach (var step in steps)
        {
            var (after, refusal) = Flow.Apply(finding, step);
            Assert.Null(refusal);
            finding = after!;
        }

        return finding;
    }

    private static FindingStep Assign(string day) => Step(FindingAct.Assign, day);

    private static FindingStep Report(string day) => new(FindingAct.Report, "clerk", Day(day), "已更换屏幕并恢复播放", AfterPhotos: 1);

    private static FindingStep Ask(string day, int days) => new(FindingAct.AskExtension, "clerk", Day(day), "等待配件", Days: days);

    private static FindingStep Pass(string day) => Step(FindingAct.Pass, day, "rechecker");

    private static FindingStep Step(FindingAct act, string day, string account = "office", string? reason = null) =>
        new(act, account, Day(day), reason);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
