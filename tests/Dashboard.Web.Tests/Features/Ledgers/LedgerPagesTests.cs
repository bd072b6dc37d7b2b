using Bunit;
using Dashboard.Data.Drafts;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Organisation;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Ledgers;

public sealed class LedgerPagesTests : PartTest
{
    private const string Tantou = "410324103";
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);
    private readonly LedgerStore _store;

    public LedgerPagesTests(WebApp app)
    {
        _store = app.Services.GetRequiredService<LedgerStore>();
        Services.AddSingleton(_store);
        Services.AddSingleton(app.Services.GetRequiredService<LedgerCatalogue>());
        Services.AddSingleton(app.Services.GetRequiredService<LedgersChanged>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddSingleton(app.Services.GetRequiredService<DraftStore>());
        Services.AddSingleton(app.Services.GetRequiredService<RunCatalogue>());
        Services.AddScoped<CurrentActor>();
    }

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public void AllLedgers_StandUnderTheirProjects()
    {
        SignIn(FindingMaker.Leader);
        var page = Render<LedgersPage>();

        Assert.Equal(8, page.FindAll("section.card").Count);
        Assert.Contains("P1 头雁带动引领工程", page.FindAll("h2").Select(h => h.TextContent));
        Assert.True(page.FindAll("tbody tr").Count >= 60);
        Assert.DoesNotContain("{0}", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Clerk_SeesOwnEntriesOnlyAndNoChoiceOfUnits()
    {
        SignIn(Clerk);
        var page = Render<Web.Features.Ledgers.LedgerPage>(p => p.Add(x => x.Code, "appeals"));

        Assert.All(page.FindAll("tbody tr[data-entry]"), row => Assert.Equal("潭头镇", row.QuerySelectorAll("td")[2].TextContent));
        Assert.Empty(page.FindAll("#filter-unit"));
        Assert.Equal("/ledgers/appeals/new", page.Find("a.button-primary").GetAttribute("href"));
    }

    [Fact]
    public void Reader_GetsNoButtonToWrite()
    {
        SignIn(FindingMaker.Leader);
        var page = Render<Web.Features.Ledgers.LedgerPage>(p => p.Add(x => x.Code, "appeals"));

        Assert.Empty(page.FindAll("a.button-primary"));
        Assert.NotEmpty(page.FindAll("#filter-unit option"));
        Assert.Equal(50, page.FindAll("tbody tr[data-entry]").Count);
    }

    [Fact]
    public void NewEntry_TellsEveryFaultAtItsFieldAndKeepsWhatWasTyped()
    {
        SignIn(FindingMaker.Office);
        var page = Render<NewEntryPage>(p => p.Add(x => x.Code, "practical_projects"));
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.Contains("单位：请选择单位（村、社区）。", page.Find("[data-faults]").TextContent, StringComparison.Ordinal));

        page.Find("#entry-unit").Change(Tantou);
        page.Find("#field-listed_on").Change("2026-13-01");
        page.Find("#field-project").Change("村道亮化");
        page.Find("#field-budget").Change("十万");
        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Equal(
            ["立项日期：请填日期，如 2026-09-01。", "投入资金：请填数字。"], page.FindAll("[data-faults] li").Select(l => l.TextContent)));
        Assert.Equal("请填数字", page.Find("#field-budget-fault").TextContent);
        Assert.Equal(("true", "field-budget-fault"), (page.Find("#field-budget").GetAttribute("aria-invalid"), page.Find("#field-budget").GetAttribute("aria-describedby")));
        Assert.Equal("村道亮化", page.Find("#field-project").GetAttribute("value"));
        Assert.Empty(page.FindAll("#field-closed_on"));
    }

    [Fact]
    public void NewEntry_IsRecordedAndOpened()
    {
        SignIn(Clerk);
        var page = Render<NewEntryPage>(p => p.Add(x => x.Code, "lectures"));
        page.Find("#field-held_on").Change("2026-10-20");
        page.Find("#field-topic").Change("宅基地政策宣讲");
        page.Find("#field-audience").Change("４５人");
        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Matches("/ledgers/lectures/[0-9]+$", Services.GetRequiredService<NavigationManager>().Uri));
    }

    [Fact]
    public async Task Move_AsksForWhatItNeedsAndEndsTheEntry()
    {
        var number = await AddAsync("移动办理一");
        SignIn(Clerk);
        var page = Open(number);
        page.Find("[data-move=close]").Click();
        page.WaitForElement("form[data-form=close]").Submit();
        page.WaitForAssertion(() => Assert.Equal(["办结日期：办理这一步须填写。", "办理结果：办理这一步须填写。"], page.FindAll("[data-faults] li").Select(l => l.TextContent)));

        page.Find("#field-closed_on").Change("2026-10-22");
        page.Find("#field-result").Change("已解决");
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.Equal("已办结，现为“已办结”。", page.Find("[data-done]").TextContent));
        Assert.Empty(page.FindAll("[data-move], [data-change]"));
        Assert.Equal(2, page.FindAll(".timeline li").Count);
    }

    [Fact]
    public async Task ClerkReplies_WithoutTouchingWhatTheOfficeSet()
    {
        Dictionary<string, string?> decision = new() { ["decided_on"] = "2026-10-12", ["matter"] = "补报第三季度台账", ["due_on"] = "2026-10-30" };
        var number = (await _store.AddAsync(FindingMaker.Office, "meeting_decisions", Tantou, null, decision, Token)).Current!.Summary.Number;
        SignIn(Clerk);
        var list = Render<Web.Features.Ledgers.LedgerPage>(p => p.Add(x => x.Code, "meeting_decisions"));
        Assert.DoesNotContain("/ledgers/meeting_decisions/new", list.Markup, StringComparison.Ordinal);
        Assert.Contains("/ledgers/meeting_decisions/import", list.Markup, StringComparison.Ordinal);
        Assert.Contains("由考核办填写", list.Markup, StringComparison.Ordinal);
        Assert.Contains("以“办结期限”为限", list.Markup, StringComparison.Ordinal);

        var page = Render<EntryPage>(p => p.Add(x => x.Code, "meeting_decisions").Add(x => x.Number, number));
        Assert.Empty(page.FindAll("[data-change]"));
        page.Find("[data-move=reply]").Click();
        page.WaitForElement("form[data-form=reply]");
        Assert.Empty(page.FindAll("#field-due_on, #field-matter, #field-meeting"));
        page.Find("#field-replied_on").Change("2026-10-22");
        page.Find("#field-reply").Change("已补报");

        // Meanwhile the office puts the day off: what the clerk does not see in the form does not stand in the way of saving again.
        decision["due_on"] = "2026-11-05";
        Assert.Equal(LedgerOutcome.Done, (await _store.ChangeAsync(FindingMaker.Office, "meeting_decisions", number, 1, decision, null, Token)).Outcome);
        page.Find("form").Submit();
        page.WaitForElement("[data-conflict]");
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.Contains("已回复待审核", page.Find("[data-done]").TextContent, StringComparison.Ordinal));
        var replied = (await _store.FindAsync(Clerk, "meeting_decisions", number, Token))!.Summary.Entry;
        Assert.Equal((new DateOnly(2026, 11, 5), "已补报"), (replied.LastDue!.Value, replied.Values["reply"]));
    }

    [Fact]
    public async Task SecondWriter_SeesBothAndChooses()
    {
        var number = await AddAsync("两人同改");
        SignIn(FindingMaker.Office);
        var page = Open(number);
        page.Find("[data-change]").Click();
        page.WaitForElement("#field-category").Change("land");
        var theirs = (await _store.FindAsync(Clerk, "appeals", number, Token))!;
        var values = theirs.Summary.Entry.Values.ToDictionary(v => v.Key, v => (string?)v.Value);
        values["category"] = "order";
        await _store.ChangeAsync(Clerk, "appeals", number, 1, values, null, Token);

        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.Equal(["治安秩序", "土地权属"], page.FindAll("[data-conflict] tbody tr")[0].QuerySelectorAll("td").Select(c => c.TextContent)));
        Assert.Equal("order", (await _store.FindAsync(Clerk, "appeals", number, Token))!.Summary.Entry.Values["category"]);
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("[data-done]")));
        Assert.Equal("land", (await _store.FindAsync(Clerk, "appeals", number, Token))!.Summary.Entry.Values["category"]);
    }

    [Fact]
    public async Task OpenEntry_ChangesWhenSomebodyElseActs()
    {
        var number = await AddAsync("他人办理");
        SignIn(FindingMaker.Leader);
        var page = Open(number);
        Assert.Empty(page.FindAll("[data-updated]"));
        await _store.VoidAsync(FindingMaker.Office, "appeals", number, 1, "重复", Token);

        page.WaitForAssertion(() => Assert.Contains("已作废", page.Find(".entry-head").TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll("[data-updated]"));
    }

    private IRenderedComponent<EntryPage> Open(long number) => Render<EntryPage>(p => p.Add(x => x.Code, "appeals").Add(x => x.Number, number));

    private async Task<long> AddAsync(string appeal) => (await _store.AddAsync(
        Clerk, "appeals", Tantou, null, new Dictionary<string, string?> { ["raised_on"] = "2026-10-20", ["appeal"] = appeal, ["category"] = "road", ["who"] = "masses" }, Token)).Current!.Summary.Number;
}
