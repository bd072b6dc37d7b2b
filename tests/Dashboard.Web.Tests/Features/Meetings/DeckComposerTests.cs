using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Tests.Support;
using Dashboard.Web.Features.Meetings.Decks;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Meetings;

public sealed class DeckComposerTests : PartTest
{
    private readonly DeckComposer _composer;

    public DeckComposerTests()
    {
        Services.AddSingleton<DeckTexts>();
        Services.AddSingleton<DeckComposer>();
        _composer = Services.GetRequiredService<DeckComposer>();
    }

    [Fact]
    public void EverySlide_HasOneMessageMadeFromTheData()
    {
        var earlier = SmallCounty.Default().With("E1", "I2", ",,70,100,").Score();
        var slides = Compose(SmallMeeting.Of(
            MeetingKind.Review,
            earlier: [earlier],
            findings: [SmallMeeting.Finding(1, overdue: true, relapse: true, before: true, daysOver: 12), SmallMeeting.Finding(2, "E1", before: true, after: true)],
            decisions: [SmallMeeting.Decision(1, 23), SmallMeeting.Decision(2, 24, due: 30)]));

        Assert.Equal("公安局居第一，领先 6.00 分；林业局居末位，差上一名 6.00 分", Said(slides, "Ranking:ENF"));
        Assert.Equal("督办事项 1 项，已办结 0 项，逾期 1 项", Said(slides, "LastDecisions:1"));
        Assert.Equal("潭头镇“公示栏未更新”一项再次不达标，属反弹问题", Said(slides, "Photos:1"));
        Assert.Equal("逾期未整改 1 件，潭头镇最多（1 件），最长逾期 12 个工作日", Said(slides, "Overdue:1"));
        Assert.Equal("县级示范村（社区）4/5（80.0%），市级2/5（40.0%）；潭头镇市级占比最低", Said(slides, "Coverage"));
        Assert.Equal("公安局上升 1 位，升幅最大；水利局下降 1 位，降幅最大", Said(slides, "Movers"));
        Assert.Equal("本次会议议定 1 项，最近一项 2026-10-30 前办结", Said(slides, "Decisions:1"));
        Assert.StartsWith("水利局得 87.00 分，列执法部门第 2：培训率失分最多（−12.00）", Said(slides, "DutyReport:E2"), StringComparison.Ordinal);
        Assert.All(slides, s => Assert.False(string.IsNullOrWhiteSpace(s.Sentence), s.Key.ToString()));
        Assert.All(slides, s => Assert.DoesNotContain("{", s.Sentence + s.Source + s.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Ranking_ShowsTheRunsOwnNumbers()
    {
        var material = SmallMeeting.Of(MeetingKind.Dispatch);
        var bars = Assert.IsType<BarPanel>(Compose(material).Single(s => s.Key.ToString() == "Ranking:ENF").Bands[0].Panels[0]);

        Assert.Equal(material.Run.Run.Results.Where(r => r.Unit.UnitType == "ENF").OrderBy(r => r.Rank).Select(r => r.Total), bars.Rows.Select(r => r.Value));
        Assert.Equal(["93.00", "87.00", "81.00"], bars.Rows.Select(r => r.Figure));
        Assert.Equal(["E1", "E2", "E3"], bars.Rows.Select(r => r.Door));
        Assert.Equal(70, bars.From);
    }

    [Fact]
    public void UnitThatRoseTwoQuartersRunning_IsSaidToHave()
    {
        var runs = new[] { 60, 70 }.Select(met => SmallCounty.Default().With("E1", "I2", FormattableString.Invariant($",,{met},100,")).Score());

        Assert.StartsWith("公安局连续 2 季上升，居第一，领先 6.00 分", Said(Compose(SmallMeeting.Of(MeetingKind.Dispatch, earlier: runs)), "Ranking:ENF"), StringComparison.Ordinal);
    }

    [Fact]
    public void TiedLeaders_ShareTheFirstPlace() => Assert.StartsWith(
        "2 个单位并列第一，均为 93.00 分",
        Said(Compose(SmallMeeting.Of(MeetingKind.Dispatch, SmallCounty.Default().With("E2", "I2", ",,90,100,").Score())), "Ranking:ENF"),
        StringComparison.Ordinal);

    [Fact]
    public void UnitWithoutData_IsSaidToHaveNoScoreAndNotZero()
    {
        var empty = SmallCounty.Default();
        foreach (var indicator in new[] { "I1", "I2", "I3" })
        {
            empty.With("E3", indicator, "not_due,,,,");
        }

        var slides = Compose(SmallMeeting.Of(MeetingKind.Review, empty.Score()));
        Assert.Equal("林业局本期没有成绩", Said(slides, "DutyReport:E3"));
        Assert.Contains(Figures(slides, "DutyReport:E3"), f => f.Figure == "—");
    }

    [Fact]
    public void EmptyCounty_StillHasItsSlides()
    {
        var empty = SmallCounty.Default();
        foreach (var unit in new[] { "E1", "E2", "E3", "T1", "T2", "Z1" })
        {
            foreach (var indicator in new[] { "I1", "I2", "I3", "C1", "C2", "C3", "A1" })
            {
                empty.With(unit, indicator, "not_due,,,,");
            }
        }

        var slides = Compose(SmallMeeting.Of(MeetingKind.Observation, empty.Score()));
        Assert.Equal("本期尚无可比成绩", Said(slides, "County"));
        Assert.Equal("头雁工程本期尚无得分", Said(slides, "Project:P1"));
        Assert.DoesNotContain(slides, s => s.Key.Kind == SlideKind.Ranking);
    }

    [Fact]
    public void ProvisionalScores_AreMarkedOnTheCover()
    {
        Assert.Contains(Points(Compose(SmallMeeting.Of(MeetingKind.Dispatch))), p => p.Text == "2026 年第三季度，暂计成绩，尚未公布");
        Assert.Contains(Points(Compose(SmallMeeting.Of(MeetingKind.Dispatch, isProvisional: false))), p => p.Text == "2026 年第三季度");
    }

    [Fact]
    public void HiddenSlides_AreNotShownAndCommentsAreKept()
    {
        var settings = DeckSettings.Usual with { Slides = [new SlideSetting("County", true, null), new SlideSetting("Projects", false, "先讲短板")] };
        var material = SmallMeeting.Of(MeetingKind.Dispatch);

        Assert.Contains(_composer.Compose(material, settings, null), s => s.Key.Kind == SlideKind.County);
        var shown = _composer.Shown(material, settings, null);
        Assert.DoesNotContain(shown, s => s.Key.Kind == SlideKind.County);
        Assert.Equal("先讲短板", shown.Single(s => s.Key.Kind == SlideKind.Projects).Comment);
    }

    [Fact]
    public void Ballot_IsASlideOfItsOwnAndAUnitWithoutResultHasNoBar()
    {
        var tally = new BallotTally([new BallotTurnout("领导", 3, 5), new BallotTurnout("代表", 7, 8)], [new BallotUnitTally("E1", 88.5m, []), new BallotUnitTally("E2", 91m, []), new BallotUnitTally("E3", null, [])]);
        var slide = _composer.Compose(SmallMeeting.Of(MeetingKind.Review), DeckSettings.Usual, tally).Single(s => s.Key.Kind == SlideKind.Ballot);

        Assert.Equal("水利局述职测评居首，91.00 分", slide.Sentence);
        Assert.Equal([91m, 88.5m, null], Bars(slide).Select(r => r.Value));
        Assert.Contains("共 13 人可投，收到 10 票", slide.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void GroupOfOne_IsNotSaidToLead()
    {
        var run = SmallCounty.Default();
        foreach (var indicator in new[] { "I1", "I2", "I3", "C1", "C2", "C3", "A1" })
        {
            run.With("T2", indicator, "not_due,,,,");
        }

        Assert.StartsWith("潭头镇得 ", Said(Compose(SmallMeeting.Of(MeetingKind.Dispatch, run.Score())), "Ranking:TWN"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnitsTiedLast_AreCountedAndNotNamed() => Assert.EndsWith(
        "；2 个单位并列末位",
        Said(Compose(SmallMeeting.Of(MeetingKind.Dispatch, SmallCounty.Default().With("E3", "I2", ",,80,100,").Score())), "Ranking:ENF"),
        StringComparison.Ordinal);

    [Fact]
    public void DeckOfHiddenSlides_KeepsItsCover()
    {
        var material = SmallMeeting.Of(MeetingKind.Dispatch);
        var all = DeckSettings.Usual with { Slides = [.. Compose(material).Select(s => new SlideSetting(s.Key.ToString(), true, null))] };

        Assert.Equal([SlideKind.Cover], _composer.Shown(material, all, null).Select(s => s.Key.Kind));
    }

    [Fact]
    public void CountyWithoutDuties_HasNoHeatMap()
    {
        var material = SmallMeeting.Of(MeetingKind.Review);

        Assert.DoesNotContain(Compose(material with { Facts = material.Facts with { Duties = [] } }), s => s.Key.Kind == SlideKind.LeadGoose);
    }

    [Fact]
    public void English_SaysTheSameNumbers()
    {
        var chinese = Compose(SmallMeeting.Of(MeetingKind.Dispatch)).Single(s => s.Key.Kind == SlideKind.Ranking && s.Key.Subject == "ENF");
        UseCulture("en");
        var english = Compose(SmallMeeting.Of(MeetingKind.Dispatch)).Single(s => s.Key == chinese.Key);

        Assert.Equal("Police leads by 6.00; Forestry is last, 6.00 behind the place before", english.Sentence);
        Assert.Equal(Bars(chinese).Select(r => r.Figure), Bars(english).Select(r => r.Figure));
    }

    private static IEnumerable<BarRow> Bars(Slide slide) => slide.Bands.SelectMany(b => b.Panels).OfType<BarPanel>().SelectMany(p => p.Rows);

    private static IEnumerable<SlideFigure> Figures(IReadOnlyList<Slide> slides, string key) =>
        slides.Single(s => s.Key.ToString() == key).Bands.SelectMany(b => b.Panels).OfType<FigurePanel>().SelectMany(p => p.Figures);

    private static IEnumerable<TextPart> Points(IReadOnlyList<Slide> slides) => slides[0].Bands.SelectMany(b => b.Panels).OfType<PointPanel>().SelectMany(p => p.Points);

    private static string Said(IReadOnlyList<Slide> slides, string key) => slides.Single(s => s.Key.ToString() == key).Sentence;

    private IReadOnlyList<Slide> Compose(MeetingMaterial material) => _composer.Compose(material, DeckSettings.Usual, null);
}
