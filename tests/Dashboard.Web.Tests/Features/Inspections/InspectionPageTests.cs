using Bunit;
using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Data.Organisation;
using Dashboard.Data.Rectification;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class InspectionPageTests : PartTest
{
    private const string Tantou = SampleInspection.Tantou;
    private readonly RecordMaker _maker;

    public InspectionPageTests(WebApp app)
    {
        _maker = new RecordMaker(app.Services);
        Services.AddSingleton(app.Services.GetRequiredService<InspectionStore>());
        Services.AddSingleton(app.Services.GetRequiredService<InspectionsChanged>());
        Services.AddSingleton(app.Services.GetRequiredService<PlanStore>());
        Services.AddSingleton(app.Services.GetRequiredService<FindingStore>());
        Services.AddSingleton(app.Services.GetRequiredService<DraftStore>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddSingleton(app.Services.GetRequiredService<RunCatalogue>());
        Services.AddScoped<CurrentActor>();
    }

    [Fact]
    public async Task UnreleasedRecord_IsNotFoundForItsUnit()
    {
        var record = await _maker.ConfirmAsync(await _maker.SubmitAsync(Tantou, RecordMaker.First));
        var page = Open(FindingMaker.ClerkOf(Tantou), record);

        Assert.Contains("没有找到此页", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(record.Summary.Receipt, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReleasedRecord_ShowsItsUnitTheResultAndNothingOfTheVisitor()
    {
        var record = await _maker.ReleaseAsync(await _maker.ConfirmAsync(await _maker.SubmitAsync(Tantou, RecordMaker.First)));
        var page = Open(FindingMaker.ClerkOf(Tantou), record);

        Assert.Contains(record.Summary.Receipt, page.Markup, StringComparison.Ordinal);
        Assert.Single(page.FindAll(".answers .miss"));
        Assert.Empty(page.FindAll(".acts"));
        Assert.All(["检查人员：", "手机时钟", "未发布"], words => Assert.DoesNotContain(words, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Desk_SeesWhoInspectedAndThatTheUnitDoesNotSeeIt()
    {
        var page = Open(FindingMaker.Office, await _maker.SubmitAsync("ENF-17"));

        Assert.Contains("检查人员：", page.Markup, StringComparison.Ordinal);
        Assert.Contains("手机时钟", page.Markup, StringComparison.Ordinal);
        Assert.Contains("暗访记录，发布前不得向被查单位透露", page.Find("[role=note]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leader_ReadsAndDecidesNothing()
    {
        var page = Open(FindingMaker.Leader, await _maker.SubmitAsync("ENF-18"));

        Assert.NotEmpty(page.FindAll(".answers > li"));
        Assert.Empty(page.FindAll(".acts"));
    }

    [Fact]
    public async Task Return_TakesTheActsAwayAndShowsTheReason()
    {
        var page = Open(FindingMaker.Office, await _maker.SubmitAsync("ENF-19"));
        Press(page, "退回…");
        await page.Find("#return-reason").ChangeAsync("照片不清");
        Press(page, "退回记录");

        page.WaitForAssertion(() => Assert.Contains("退回原因：照片不清", page.Find(".head").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".acts"));
        Assert.Empty(page.FindAll("[aria-label=他人已先行处理]"));
    }

    [Fact]
    public async Task DecisionOfSomebodyElseMeanwhile_WaitsUntilItIsAskedForAndStandsBesideMine()
    {
        var record = await _maker.SubmitAsync("ENF-20", RecordMaker.First);
        var page = Open(FindingMaker.Office, record);
        Press(page, "退回…");
        await page.Find("#return-reason").ChangeAsync("照片不清");
        await _maker.ConfirmAsync(record);

        page.WaitForAssertion(() => Assert.Contains("该记录刚刚被他人更新", page.Find(".notice[role=status]").TextContent, StringComparison.Ordinal));
        Assert.Equal("照片不清", page.Find("#return-reason").GetAttribute("value"));
        Press(page, "退回记录");

        page.WaitForAssertion(() => Assert.Equal(
            ["待审核", "已确认，未发布"], page.FindAll("section[aria-label=他人已先行处理] tbody tr")[0].QuerySelectorAll("td").Select(c => c.TextContent)));
        Assert.Equal(InspectionState.Confirmed, (await _maker.FindAsync(record.Summary.Id)).Summary.State);
    }

    [Fact]
    public async Task OpenPage_ChangesWhenSomebodyElseDecides()
    {
        var record = await _maker.SubmitAsync("GEN-12");
        var page = Open(FindingMaker.Office, record);
        Assert.Empty(page.FindAll(".notice[role=status]"));
        await _maker.ConfirmAsync(record);

        page.WaitForAssertion(() => Assert.Equal("发布…", Assert.Single(page.FindAll(".acts button")).TextContent));
        Assert.NotNull(page.Find(".notice[role=status]"));
    }

    private static void Press(IRenderedComponent<InspectionPage> page, string button) => page.FindAll("button").Single(b => b.TextContent == button).Click();

    private IRenderedComponent<InspectionPage> Open(Actor actor, InspectionView record)
    {
        SignIn(actor);
        return Render<InspectionPage>(p => p.Add(x => x.Id, record.Summary.Id));
    }
}
