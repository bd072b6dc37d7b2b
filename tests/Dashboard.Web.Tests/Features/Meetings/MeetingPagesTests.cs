using System.IO.Compression;
using Bunit;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Organisation;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Web.Features.Meetings;
using Dashboard.Web.Features.Meetings.Decks;
using Dashboard.Web.Features.Meetings.Papers;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Meetings;

public sealed class MeetingPagesTests : PartTest
{
    private const long Review = 26;
    private static readonly Actor Clerk = FindingMaker.ClerkOf("410324103");
    private readonly LedgerStore _ledgers;
    private readonly MeetingStore _meetings;

    public MeetingPagesTests(WebApp app)
    {
        _ledgers = app.Services.GetRequiredService<LedgerStore>();
        _meetings = app.Services.GetRequiredService<MeetingStore>();
        Services.AddSingleton(_ledgers);
        Services.AddSingleton(_meetings);
        Services.AddSingleton(app.Services.GetRequiredService<DeckStore>());
        Services.AddSingleton(app.Services.GetRequiredService<BallotStore>());
        Services.AddSingleton(app.Services.GetRequiredService<LedgerCatalogue>());
        Services.AddSingleton(app.Services.GetRequiredService<LedgersChanged>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddSingleton(app.Services.GetRequiredService<RunCatalogue>());
        Services.AddSingleton(app.Services.GetRequiredService<MeetingPapers>());
        Services.AddSingleton(app.Services.GetRequiredService<PaperBatches>());
        Services.AddSingleton<DeckTexts>();
        Services.AddSingleton<DeckComposer>();
        Services.AddScoped<CurrentActor>();
    }

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public void Clerk_SeesMeetingsAndOwnDecisionsButNoRunAndNoShow()
    {
        SignIn(Clerk);
        var list = Render<MeetingsPage>();
        Assert.DoesNotContain("批次", list.Markup, StringComparison.Ordinal);
        Assert.Empty(list.FindAll("a.button-primary"));

        var page = Render<MeetingPage>(p => p.Add(x => x.Number, 24));
        Assert.Contains("潭头镇", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("耕莘街道矛盾纠纷", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#freeze"));
        Assert.DoesNotContain("/present", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Office_FreezesAndIsToldWhatChangedAfterwards()
    {
        var number = await MeetingAsync("2026-11-10");
        SignIn(FindingMaker.Office);
        var page = Render<MeetingPage>(p => p.Add(x => x.Number, number));
        Assert.DoesNotContain("/present", page.Markup, StringComparison.Ordinal);

        await page.Find("#freeze").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("已定格到批次", page.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.Contains($"/meetings/{number}/present", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-updates]"));

        var decision = new Dictionary<string, string?>(StringComparer.Ordinal) { ["decided_on"] = "2026-10-22", ["matter"] = "会后补登", ["due_on"] = "2026-11-30", ["meeting"] = $"{number}" };
        await _ledgers.AddAsync(FindingMaker.Office, MeetingDecision.Ledger, "410324103", null, decision, Token);
        page.WaitForAssertion(() => Assert.Contains("会后更新 1 项", page.Find("[data-updates] summary").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AllCards_AreMadeWithProgressAndFetchedByWhoeverMadeThem()
    {
        var number = await MeetingAsync("2026-11-13");
        await _meetings.FreezeAsync(FindingMaker.Office, number, new Quarter(2026, 3), Token);
        SignIn(FindingMaker.Office);
        var page = Render<MeetingPage>(p => p.Add(x => x.Number, number));
        await page.Find("#batch").ClickAsync(new());
        page.WaitForElement("a[href^='/api/papers/']", TimeSpan.FromMinutes(1));

        var token = page.Find("a[href^='/api/papers/']").GetAttribute("href")!.Split('/')[^1];
        var batches = Services.GetRequiredService<PaperBatches>();
        Assert.Null(batches.Open(FindingMaker.Leader, token));
        Assert.Null(batches.Open(FindingMaker.Office, "nobody"));
        var (content, name) = batches.Open(FindingMaker.Office, token)!.Value;
        await using (content)
        {
            using var zip = new ZipArchive(content);
            Assert.Equal(150, zip.Entries.Count);
            Assert.Contains(zip.Entries, e => e.FullName == "410324103 潭头镇.pptx");
            Assert.All(zip.Entries, e => Assert.True(e.Length > 5000, e.FullName));
        }

        Assert.Equal("2026-11-13-调度会-全部评分卡", name);
    }

    [Fact]
    public void ArchiveThatIsGivenUp_LeavesNothingBehind()
    {
        var batches = Services.GetRequiredService<PaperBatches>();
        string? path = null;
        Assert.Throws<OperationCanceledException>(() => batches.Make(FindingMaker.Office, "x", output =>
        {
            path = ((FileStream)output).Name;
            throw new OperationCanceledException();
        }));

        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("潭头镇", "潭头镇")]
    [InlineData(" a/b\\c:*?\"<>|. ", "abc")]
    [InlineData("<b>&🙂", "b&🙂")]
    public void NameOfAFile_IsOneThatEverySystemTakes(string name, string expected) => Assert.Equal(expected, FileNames.Safe(name));

    [Fact]
    public void LongName_IsCutBetweenSigns()
    {
        var name = FileNames.Safe(new string('长', 79) + "🙂" + new string('尾', 300));

        Assert.Equal(new string('长', 79), name);
    }

    [Fact]
    public async Task ReviewMeeting_NamesWhatIsPending()
    {
        SignIn(FindingMaker.Office);
        var page = Render<MeetingPage>(p => p.Add(x => x.Number, Review));
        await page.Find("#freeze").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("不能定格", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll("[data-missing] tbody tr"));
        Assert.Null((await _meetings.FindAsync(FindingMaker.Office, Review, Token))!.Freeze);
    }

    [Fact]
    public async Task Deck_IsReorderedHiddenCommentedAndSaved()
    {
        var number = await MeetingAsync("2026-11-11");
        await _meetings.FreezeAsync(FindingMaker.Office, number, new Quarter(2026, 3), Token);
        SignIn(FindingMaker.Office);
        var page = Render<DeckPage>(p => p.Add(x => x.Number, number));
        var names = Names(page);

        await page.FindAll(".order button")[1].ClickAsync(new());
        Assert.Equal([names[1], names[0]], Names(page)[..2]);
        await page.FindAll("tbody input[type=checkbox]")[2].ChangeAsync(new() { Value = false });
        await page.FindAll("tbody textarea")[0].ChangeAsync(new() { Value = "=先讲<逾期>" });
        await page.Find("#deck-save").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("已保存", page.Find("[role=status]").TextContent, StringComparison.Ordinal));

        var again = Render<DeckPage>(p => p.Add(x => x.Number, number));
        Assert.Equal([names[1], names[0]], Names(again)[..2]);
        Assert.Single(again.FindAll(".hidden-slide"));
        Assert.Equal("=先讲<逾期>", again.FindAll("tbody textarea")[0].GetAttribute("value"));

        // The first page has not seen what the second one saves.
        await again.Find("#deck-save").ClickAsync(new());
        again.WaitForAssertion(() => Assert.Contains("已保存", again.Find("[role=status]").TextContent, StringComparison.Ordinal));
        await page.FindAll("tbody textarea")[1].ChangeAsync(new() { Value = "我的提示" });
        await page.Find("#deck-save").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("没有保存", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("我的提示", page.FindAll("tbody textarea")[1].GetAttribute("value"));
        await page.Find("#deck-save").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("已保存", page.Find("[role=status]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CommentThatIsTooLong_IsRefusedAndKept()
    {
        var number = await MeetingAsync("2026-11-12");
        await _meetings.FreezeAsync(FindingMaker.Office, number, new Quarter(2026, 3), Token);
        SignIn(FindingMaker.Office);
        var page = Render<DeckPage>(p => p.Add(x => x.Number, number));

        var words = new string('长', 501);
        await page.FindAll("tbody textarea")[0].ChangeAsync(new() { Value = words });
        await page.Find("#deck-save").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("最长 500 字", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(words, page.FindAll("tbody textarea")[0].GetAttribute("value"));
    }

    private static string[] Names(IRenderedComponent<DeckPage> page) => [.. page.FindAll("tbody th").Select(h => h.TextContent)];

    private async Task<long> MeetingAsync(string day)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["held_on"] = day, ["topic"] = "调度", ["kind"] = "dispatch" };
        return (await _ledgers.AddAsync(FindingMaker.Office, Meeting.Ledger, null, null, values, Token)).Current!.Summary.Number;
    }
}
