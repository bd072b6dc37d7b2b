using Bunit;
using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Data.Organisation;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Plans;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Inspections.Plans;

public sealed class NewPlanPageTests : PartTest
{
    private readonly WebApp _app;

    public NewPlanPageTests(WebApp app)
    {
        _app = app;
        Services.AddSingleton(app.Services.GetRequiredService<InspectionsChanged>());
        Services.AddSingleton(app.Services.GetRequiredService<PlanStore>());
        Services.AddSingleton(app.Services.GetRequiredService<DraftStore>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddSingleton(app.Services.GetRequiredService<RunCatalogue>());
        Services.AddScoped<CurrentActor>();
    }

    [Fact]
    public async Task PlanWithFaults_IsRefusedInWordsAtItsRowAndKeepsWhatWasTyped()
    {
        await ForgetAsync();
        var page = Open(FindingMaker.Office);
        await page.Find("#place-0").ChangeAsync("服务大厅");
        Save(page);

        page.WaitForAssertion(() => Assert.Contains("计划名称未填写", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("true", page.Find("#plan-title").GetAttribute("aria-invalid"));
        Assert.Contains("请选择受检单位。", page.FindAll("li .field-fault").Select(f => f.TextContent));
        Assert.Equal("服务大厅", page.Find("#place-0").GetAttribute("value"));
        Assert.Equal("服务大厅", Render<NewPlanPage>().Find("#place-0").GetAttribute("value"));
    }

    [Fact]
    public async Task RowThatIsRemoved_TakesItsFaultsWithIt()
    {
        await KeepAsync(new PlanForm { Title = "四季度", Visits = { new PlanFormVisit(), new PlanFormVisit { Unit = "ENF-01", Place = "大厅", Inspector = "inspector" } } }.Write());
        var page = Open(FindingMaker.Office);
        Save(page);
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("li .field-fault")));
        page.FindAll("li button").First(b => b.TextContent == "删除").Click();

        Assert.Equal("大厅", page.Find("#place-0").GetAttribute("value"));
        Assert.Empty(page.FindAll("li .field-fault"));
    }

    [Fact]
    public async Task DraftedPlan_ComesBackWithANoticeAndCanBeDropped()
    {
        await ForgetAsync();
        await Open(FindingMaker.Office).Find("#plan-title").ChangeAsync("四季度暗访");
        var again = Render<NewPlanPage>();

        Assert.Equal("四季度暗访", again.Find("#plan-title").GetAttribute("value"));
        await again.Find("[role=status] button").ClickAsync(new());
        again.WaitForAssertion(() => Assert.Equal(string.Empty, again.Find("#plan-title").GetAttribute("value") ?? string.Empty));
        Assert.Empty(again.FindAll("[role=status]"));
        Assert.Null(await DraftAsync());
    }

    [Fact]
    public async Task Draw_IsUnmadeByAnyChangeOfWhatItIsMadeFrom()
    {
        await KeepDrawAsync();
        var page = Open(FindingMaker.Office);
        Assert.True(SaveButton(page).HasAttribute("disabled"));
        page.Find(".draw .button-primary").Click();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("tbody tr").Count));
        Assert.False(SaveButton(page).HasAttribute("disabled"));
        await page.Find("#draw-seed").ChangeAsync("另一个种子");

        Assert.Empty(page.FindAll("tbody tr"));
        Assert.True(SaveButton(page).HasAttribute("disabled"));
    }

    [Fact]
    public async Task DrawnPlan_IsSavedAsItsSeedGives()
    {
        await KeepDrawAsync();
        var page = Open(FindingMaker.Office);
        page.Find(".draw .button-primary").Click();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("tbody tr").Count));
        Save(page);

        var navigation = Services.GetRequiredService<NavigationManager>();
        page.WaitForAssertion(() => Assert.Contains("/inspections/plans/", navigation.Uri, StringComparison.Ordinal));
        var id = Guid.Parse(navigation.Uri[(navigation.Uri.LastIndexOf('/') + 1)..]);
        var plan = await _app.Services.GetRequiredService<PlanStore>().FindAsync(FindingMaker.Office, id, Xunit.TestContext.Current.CancellationToken);
        Assert.Equal("公布的种子", plan!.Draw!.Seed);
        Assert.Equal(2, plan.Visits.Count);
        Assert.True(DrawProof.Holds(plan.Draw.Replay(), plan.Visits));
        Assert.Null(await DraftAsync());
    }

    [Fact]
    public void WhoDoesNotDirect_HasNoForm() => Assert.Empty(Open(FindingMaker.Leader).FindAll("#plan-title"));

    private static AngleSharp.Dom.IElement SaveButton(IRenderedComponent<NewPlanPage> page) => page.FindAll("button").Single(b => b.TextContent == "保存计划");

    private static void Save(IRenderedComponent<NewPlanPage> page) => SaveButton(page).Click();

    private Task<string?> DraftAsync() =>
        _app.Services.GetRequiredService<DraftStore>().FindAsync(FindingMaker.Office, PlanForm.DraftKey, Xunit.TestContext.Current.CancellationToken);

    private Task ForgetAsync() => KeepAsync(null);

    private Task KeepAsync(string? draft) =>
        _app.Services.GetRequiredService<DraftStore>().SaveAsync(FindingMaker.Office, PlanForm.DraftKey, draft, Xunit.TestContext.Current.CancellationToken);

    private Task KeepDrawAsync() => KeepAsync(new PlanForm
    {
        Title = "双随机暗访",
        Kind = InspectionKind.Unannounced,
        IsDraw = true,
        Seed = "公布的种子",
        Count = 2,
        PerUnit = 2,
        From = new DateOnly(2026, 10, 26),
        To = new DateOnly(2026, 10, 30),
        Units = { "ENF-01", "ENF-04", "GEN-02" },
        Inspectors = { "inspector", "inspector-2", "inspector-3", "inspector-4" },
    }.Write());

    private IRenderedComponent<NewPlanPage> Open(Actor actor)
    {
        SignIn(actor);
        return Render<NewPlanPage>();
    }
}
