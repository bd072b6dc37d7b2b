using Bunit;
using Dashboard.Data.Drafts;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Organisation;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Web.Features.Meetings.Ballots;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Meetings.Ballots;

public sealed class BallotPagesTests : PartTest
{
    private readonly IConfiguration _settings = new ConfigurationBuilder().AddInMemoryCollection().Build();
    private readonly BallotMaker _maker;

    public BallotPagesTests(WebApp app)
    {
        _maker = new BallotMaker(app.Services);
        Services.AddSingleton(app.Services.GetRequiredService<BallotStore>());
        Services.AddSingleton(app.Services.GetRequiredService<BallotKeyingStore>());
        Services.AddSingleton(app.Services.GetRequiredService<BallotsChanged>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddSingleton(app.Services.GetRequiredService<DraftStore>());
        Services.AddSingleton(app.Services.GetRequiredService<LedgerCatalogue>());
        Services.AddSingleton(_settings);
        Services.AddScoped<CurrentActor>();
    }

    [Fact]
    public async Task FaultySetup_IsToldInSentencesAndWhatWasTypedIsKept()
    {
        var meeting = await _maker.MeetingAsync("2026-02-02");
        SignIn(BallotMaker.Office);
        var page = Page(meeting);
        var title = new string('长', 300);
        page.Find("#ballot-title").Change(title);
        page.Find("#group-codes-1").Change("2");
        page.Find("[data-save]").Click();

        page.WaitForAssertion(() => Assert.Equal(
            ["测评名称太长，请改到 100 字以内。", "第 1 题没有填中文题目。", "第 1 组没有填名称。", "第 1 组只有 2 人。不足 3 人的组不能出结果，请并入其他组。"],
            page.FindAll("[data-faults] li").Select(l => l.TextContent)));
        Assert.Equal(title, page.Find("#ballot-title").GetAttribute("value"));
        var again = Page(meeting);
        Assert.NotNull(again.Find("[data-restored]"));
        Assert.Equal(title, again.Find("#ballot-title").GetAttribute("value"));
    }

    [Fact]
    public async Task Setup_IsSavedWithNumbersInAnyWidth()
    {
        var meeting = await _maker.MeetingAsync("2026-02-03");
        SignIn(BallotMaker.Office);
        var page = Page(meeting);
        page.Find("#ballot-title").Change("<b>=1+1</b>");
        page.Find("#question-zh-1").Change("总体评价");
        page.Find("#group-name-1").Change("全体");
        page.Find("#group-codes-1").Change("１０");
        page.Find("[data-save]").Click();

        page.WaitForAssertion(() => Assert.Equal("测评设置已保存。", page.Find(".notice-ok").TextContent));
        var setup = (await _maker.ViewAsync(meeting)).Setup;
        Assert.Equal(("<b>=1+1</b>", 10, 50), (setup.Title, setup.Groups[0].Codes, setup.Subjects.Length));
        Assert.Contains("《<b>=1+1</b>》正在准备", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("h1 b"));
    }

    [Theory]
    [InlineData(Role.Office)]
    [InlineData(Role.Leader)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Inspector)]
    [InlineData(Role.Auditor)]
    public async Task OpenBallot_ShowsEverybodyTheTurnoutAlone(Role role)
    {
        var (meeting, codes) = await _maker.OpenAsync(day: $"2026-03-{(int)role + 10:00}");
        foreach (var code in codes[0].Take(4))
        {
            await _maker.VoteAsync(code, 83, 47);
        }

        SignIn(new Actor("someone", [role], role == Role.Clerk ? BallotMaker.Police : null));
        var page = Page(meeting);

        Assert.Contains("64 人中已投 4 票", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-result]"));
        Assert.DoesNotContain("83", page.Markup, StringComparison.Ordinal);
        Assert.Equal(role == Role.Office, page.FindAll("[data-papers]").Count == 1);
    }

    [Fact]
    public async Task Vote_ReachesTheOpenPage()
    {
        var (meeting, codes) = await _maker.OpenAsync(day: "2026-02-05");
        SignIn(FindingMaker.Leader);
        var page = Page(meeting);

        // The voter's phone speaks English; the page that hears of it does not begin to.
        UseCulture("en");
        await _maker.VoteAsync(codes[0][0], 83, 47);

        page.WaitForAssertion(() => Assert.Contains("已投 1 票", page.Find("h1").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Closing_IsAskedTwiceAndShowsTheResult()
    {
        var (meeting, _) = await VotedAsync("2026-02-06");
        SignIn(BallotMaker.Office);
        var page = Page(meeting);
        page.FindAll("button").Single(b => b.TextContent == "结束投票").Click();
        Assert.Equal(BallotState.Open, (await _maker.ViewAsync(meeting)).State);
        page.FindAll("button").Single(b => b.TextContent == "确定结束").Click();

        page.WaitForAssertion(() => Assert.Contains("83.00", page.Find("[data-result]").TextContent, StringComparison.Ordinal));
        Assert.Contains("不足 3 票", page.Find("[data-result]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScoreThatTheLedgerDoesNotTake_IsToldWithUnitAndReason()
    {
        var (meeting, codes) = await _maker.OpenAsync(day: "2015-05-05");
        foreach (var code in codes[0].Take(4))
        {
            await _maker.VoteAsync(code, 83, null);
        }

        SignIn(BallotMaker.Office);
        var page = Page(meeting);
        page.FindAll("button").Single(b => b.TextContent == "结束投票").Click();
        page.FindAll("button").Single(b => b.TextContent == "确定结束").Click();

        page.WaitForAssertion(() => Assert.Contains("没有收下这些单位的得分：公安局（", page.Find(".notice-bad").TextContent, StringComparison.Ordinal));
        Assert.Contains("考核年度", page.Find(".notice-bad").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Leader, "83.00 47.00")]
    [InlineData(Role.Clerk, "47.00")]
    [InlineData(Role.Inspector, "")]
    public async Task Result_ShowsEachReaderTheirUnits(Role role, string expected)
    {
        var (meeting, _) = await VotedAsync($"2026-04-{(int)role + 10:00}");
        await _maker.CloseAsync(meeting);
        SignIn(new Actor("someone", [role], role == Role.Clerk ? BallotMaker.Tantou : null));

        Assert.Equal(expected, string.Join(' ', Page(meeting).FindAll(".results td b").Select(b => b.TextContent)));
    }

    [Fact]
    public async Task PapersKeyedDifferently_AreShownSideBySide()
    {
        var (meeting, _) = await _maker.OpenAsync(day: "2026-02-09");
        await _maker.KeyAsync(BallotMaker.Second, meeting, 5, 1, 80, 70);
        SignIn(BallotMaker.Office);
        var page = Page(meeting);
        page.Find("[data-papers] summary").Click();
        page.Find("#paper-number").Change("5");
        page.Find("#paper-group").Change("1");
        foreach (var value in new[] { "8O", "80", "70", "70" }.Select((v, i) => (v, i)))
        {
            page.FindAll(".cell")[value.i].Change(value.v);
        }

        page.Find("[data-key]").Click();
        page.WaitForAssertion(() => Assert.Equal("“公安局”第 1 题应为 0 到 100 的整数，或者空着。", page.Find(".field-fault").TextContent));
        Assert.Equal("8O", page.FindAll(".cell")[0].GetAttribute("value"));
        page.FindAll(".cell")[0].Change("81");
        page.Find("[data-key]").Click();

        page.WaitForAssertion(() => Assert.Equal("公安局，第 1 题: office 81 / office-2 80", page.Find(".differences li").TextContent.Trim()));
    }

    [Fact]
    public async Task Codes_ArePrintedOnceWithAPictureOfTheirAddress()
    {
        var meeting = await _maker.MeetingAsync("2026-02-10");
        await _maker.Store.SetUpAsync(BallotMaker.Office, meeting, 0, BallotMaker.Setup, Xunit.TestContext.Current.CancellationToken);
        SignIn(BallotMaker.Office);
        var page = Render<CodesPage>(p => p.Add(b => b.Meeting, meeting));
        page.WaitForElement("button.button-primary").Click();

        page.WaitForAssertion(() => Assert.Equal(10, page.FindAll(".slip svg path").Count));
        var code = page.Find("[data-code]").GetAttribute("data-code")!;
        Assert.Equal(BallotReply.NotOpen, (await _maker.Booth.LookAsync(code, Xunit.TestContext.Current.CancellationToken)).Reply);
        Assert.DoesNotContain(code, Render<CodesPage>(p => p.Add(b => b.Meeting, meeting)).Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://10.0.0.7:8080", "http://10.0.0.7:8080/ballot", false)]
    [InlineData("https://vote.example.org/", "https://vote.example.org/ballot", false)]
    [InlineData("nowhere", "http://localhost/ballot", true)]
    public async Task Slips_OpenTheAddressThatPhonesReach(string setting, string address, bool isLocal)
    {
        _settings["Ballot:PublicAddress"] = setting;
        var (meeting, _) = await _maker.PrintedAsync(day: setting.Length switch { 7 => "2026-02-16", 20 => "2026-02-17", _ => "2026-02-18" });
        SignIn(BallotMaker.Office);
        var page = Render<CodesPage>(p => p.Add(b => b.Meeting, meeting));
        page.WaitForElement("tbody button").Click();
        page.FindAll("tbody button").First(b => b.TextContent == "确定重新生成").Click();
        page.WaitForState(() => page.FindComponents<CodeSlip>().Count == 10);

        Assert.All(page.FindComponents<CodeSlip>(), s => Assert.Equal($"{address}#{s.Instance.Code}", s.Instance.Address));
        Assert.Equal($"投票网址：{address}", page.Find("[data-address]").TextContent);
        Assert.Equal(isLocal, page.FindAll("[data-local]").Count == 1);
    }

    [Fact]
    public async Task SheetThatSomebodyElseIssuedAnew_IsDropped()
    {
        var (meeting, _) = await _maker.PrintedAsync(day: "2026-02-19");
        SignIn(BallotMaker.Office);
        var page = Render<CodesPage>(p => p.Add(b => b.Meeting, meeting));
        page.WaitForElement("tbody button").Click();
        page.FindAll("tbody button").First(b => b.TextContent == "确定重新生成").Click();
        page.WaitForState(() => page.FindAll(".slip").Count == 10);

        await _maker.IssueAsync(meeting, 1);
        Assert.Equal(10, page.FindAll(".slip").Count);
        await _maker.IssueAsync(meeting, 0);

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".slip")));
    }

    [Fact]
    public async Task SetupThatSomebodyElseStored_CanBeReplacedBySavingAgain()
    {
        var meeting = await _maker.MeetingAsync("2026-02-20");
        await _maker.Store.SetUpAsync(BallotMaker.Office, meeting, 0, BallotMaker.Setup, Xunit.TestContext.Current.CancellationToken);
        SignIn(BallotMaker.Office);
        var page = Page(meeting);
        page.Find("#ballot-title").Change("我的");
        await _maker.Store.SetUpAsync(BallotMaker.Second, meeting, 1, BallotMaker.Setup with { Title = "别人的" }, Xunit.TestContext.Current.CancellationToken);
        page.Find("[data-save]").Click();

        page.WaitForAssertion(() => Assert.Contains("替换对方的", page.Find(".editor .notice-bad").TextContent, StringComparison.Ordinal));
        Assert.Equal("我的", page.Find("#ballot-title").GetAttribute("value"));
        page.WaitForState(() => !page.Find("[data-save]").HasAttribute("disabled"));
        page.Find("[data-save]").Click();
        page.WaitForAssertion(() => Assert.Equal("测评设置已保存。", page.Find(".notice-ok").TextContent));
        Assert.Equal("我的", (await _maker.ViewAsync(meeting)).Setup.Title);
    }

    [Fact]
    public void EveryOutcome_HasASentence()
    {
        var text = Services.GetRequiredService<Microsoft.Extensions.Localization.IStringLocalizer<Dashboard.Web.Resources.BallotText>>();
        Assert.All(Enum.GetValues<BallotOutcome>(), o => Assert.False(BallotWords.Outcome(text, o, ["x"])?.StartsWith("Outcome", StringComparison.Ordinal) ?? false));
        Assert.All(Enum.GetValues<BallotFaultKind>(), k => Assert.DoesNotContain("Fault", BallotWords.Fault(text, new BallotFault(k, 1, "2"), u => u), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-CN", "只有述职考评会和观摩会组织测评", "2026-02-11")]
    [InlineData("en", "Ballots are held at duty-report review", "2026-02-13")]
    public async Task OtherMeeting_SaysWhyItHoldsNoBallot(string culture, string words, string day)
    {
        var meeting = await _maker.MeetingAsync(day, "dispatch");
        UseCulture(culture);
        SignIn(FindingMaker.Leader);

        Assert.Contains(words, Page(meeting).Markup, StringComparison.Ordinal);
    }

    private async Task<(long Meeting, IReadOnlyList<IReadOnlyList<string>> Codes)> VotedAsync(string day)
    {
        var (meeting, codes) = await _maker.OpenAsync(day: day, kind: BallotMeeting.Observation);
        foreach (var code in codes[0].Take(4).Concat(codes[1].Take(2)))
        {
            await _maker.VoteAsync(code, 83, 47);
        }

        return (meeting, codes);
    }

    // What it reads from the database may come after the first drawing.
    private IRenderedComponent<BallotPage> Page(long meeting)
    {
        var page = Render<BallotPage>(p => p.Add(b => b.Meeting, meeting));
        page.WaitForElement(".sentence h1, .slide");
        if (page.FindAll(".editor").Count > 0 || page.FindAll(".meta").Count == 0)
        {
            page.WaitForState(() => page.FindAll("#ballot-title").All(t => !string.IsNullOrEmpty(t.GetAttribute("value"))));
        }

        return page;
    }
}
