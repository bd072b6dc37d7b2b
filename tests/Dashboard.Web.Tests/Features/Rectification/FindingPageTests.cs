using Bunit;
using Dashboard.Data.Drafts;
using Dashboard.Data.Organisation;
using Dashboard.Data.Photos;
using Dashboard.Data.Rectification;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Rectification;

public sealed class FindingPageTests : PartTest
{
    private const string Police = "ENF-01";
    private readonly FindingMaker _maker;
    private readonly WebApp _app;

    public FindingPageTests(WebApp app)
    {
        _app = app;
        _maker = new FindingMaker(app.Services);
        Services.AddSingleton(app.Services.GetRequiredService<FindingStore>());
        Services.AddSingleton(app.Services.GetRequiredService<FindingsChanged>());
        Services.AddSingleton(app.Services.GetRequiredService<DraftStore>());
        Services.AddSingleton(app.Services.GetRequiredService<PhotoStore>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddSingleton(app.Services.GetRequiredService<RunCatalogue>());
        Services.AddSingleton<AntiforgeryStateProvider, NoToken>();
        Services.AddScoped<CurrentActor>();
    }

    [Fact]
    public async Task Clerk_AcceptsAndTheTimelineTellsIt()
    {
        var number = (await _maker.MakeAsync(Police)).Summary.Number;
        var page = Open(FindingMaker.ClerkOf(Police), number);

        Assert.Equal(["Accept", "Dispute", "AskExtension"], page.FindAll("button[data-act]").Select(b => b.GetAttribute("data-act")));
        page.Find("button[data-act=Accept]").Click();
        page.Find("form[data-form=Accept]").Submit();

        page.WaitForAssertion(() => Assert.Contains("已办理：认领", page.Find("[data-done]").TextContent, StringComparison.Ordinal));
        Assert.Contains("责任单位", page.Find("li[data-act=Accept]").TextContent, StringComparison.Ordinal);
        Assert.Equal(FindingState.Rectifying, (await _maker.FindAsync(number)).Summary.Finding.State);
    }

    [Fact]
    public async Task ReportWithoutPhoto_IsRefusedInWordsAndKeepsTheText()
    {
        var number = (await _maker.MakeAsync(Police)).Summary.Number;
        await _maker.ActAsync(FindingMaker.ClerkOf(Police), number, FindingAct.Accept);
        var page = Open(FindingMaker.ClerkOf(Police), number);
        page.Find("button[data-act=Report]").Click();
        page.Find("textarea").Change("显示屏已更换");
        page.Find("form[data-form=Report]").Submit();

        page.WaitForAssertion(() => Assert.Contains("“整改后照片”为空", page.Find("#act-error").TextContent, StringComparison.Ordinal));
        Assert.Equal("显示屏已更换", page.Find("textarea").GetAttribute("value"));
        Assert.Equal(FindingState.Rectifying, (await _maker.FindAsync(number)).Summary.Finding.State);
    }

    [Fact]
    public async Task TypedText_ComesBackWithANoticeAndGoesWithTheAct()
    {
        var number = (await _maker.MakeAsync(Police)).Summary.Number;
        var first = Open(FindingMaker.ClerkOf(Police), number);
        first.Find("button[data-act=Dispute]").Click();
        await first.Find("textarea").ChangeAsync("当日系统升级");

        var again = Render<FindingPage>(p => p.Add(x => x.Id, FindingAddress.IdOf(number)));
        Assert.Equal("当日系统升级", again.Find("textarea").GetAttribute("value"));
        Assert.NotNull(again.Find("[data-restored]"));
        again.Find("form[data-form=Dispute]").Submit();

        again.WaitForAssertion(() => Assert.NotNull(again.Find("[data-done]")));
        Assert.Null(await _app.Services.GetRequiredService<DraftStore>().FindAsync(
            FindingMaker.ClerkOf(Police), ActForm.DraftOf(number, FindingAct.Dispute), Xunit.TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ActOfSomebodyElseMeanwhile_IsShownBesideMineAndICanStillDoIt()
    {
        var number = (await _maker.MakeAsync(Police)).Summary.Number;
        await _maker.ActAsync(FindingMaker.ClerkOf(Police), number, FindingAct.Accept);
        var page = Open(FindingMaker.ClerkOf(Police), number);
        page.Find("button[data-act=AskExtension]").Click();
        page.Find("textarea").Change("等待设备到货");
        await _maker.AddPhotoAsync(Police, number);
        await _maker.ActAsync(FindingMaker.ClerkOf(Police), number, FindingAct.Report, "同事已反馈");
        await _maker.ActAsync(FindingMaker.Rechecker, number, FindingAct.Return, "屏幕仍未点亮");
        page.Find("form[data-form=AskExtension]").Submit();

        page.WaitForAssertion(() => Assert.Contains("屏幕仍未点亮", page.Find("[data-side=theirs]").TextContent, StringComparison.Ordinal));
        Assert.Contains("等待设备到货", page.Find("[data-side=mine]").TextContent, StringComparison.Ordinal);
        Assert.Null((await _maker.FindAsync(number)).Summary.Finding.ExtensionAsked);

        page.Find(".conflict .button-primary").Click();
        page.WaitForAssertion(() => Assert.NotNull(page.Find("[data-done]")));
        Assert.Equal(5, (await _maker.FindAsync(number)).Summary.Finding.ExtensionAsked);
    }

    [Fact]
    public async Task OpenPage_ChangesWhenSomebodyElseActs()
    {
        var number = (await _maker.MakeAsync(Police)).Summary.Number;
        var page = Open(FindingMaker.Office, number);
        Assert.Empty(page.FindAll("[data-updated]"));

        await _maker.ActAsync(FindingMaker.ClerkOf(Police), number, FindingAct.Dispute, "不属实");

        page.WaitForAssertion(() => Assert.Equal(["RejectDispute", "UpholdDispute"], page.FindAll("button[data-act]").Select(b => b.GetAttribute("data-act"))));
        Assert.NotNull(page.Find("[data-updated]"));
    }

    [Fact]
    public async Task ForeignFinding_IsNotFound()
    {
        var number = (await _maker.MakeAsync(Police)).Summary.Number;
        var page = Open(FindingMaker.ClerkOf("410324103"), number);

        Assert.Contains("没有找到此页", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("CK2", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photos_StandSideBySideWithWordsForThoseWhoDoNotSeeThem()
    {
        var view = await _maker.ReportAsync(Police);
        var page = Open(FindingMaker.Office, view.Summary.Number);

        var pictures = page.FindAll(".pair img");
        Assert.Equal([$"/photos/{view.BeforePhotos[0]}", $"/photos/{view.AfterPhotos[0]}"], pictures.Select(i => i.GetAttribute("src")));
        Assert.Equal("整改前：LED屏正在播放法治内容，便民服务中心（第 1 张，共 1 张）", pictures[0].GetAttribute("alt"));
        Assert.Equal($"/photos/{view.BeforePhotos[0]}/original", page.Find("figcaption a").GetAttribute("href"));

        var ofUnit = Render<PhotoPair>(p => p.Add(x => x.View, view));
        Assert.Empty(ofUnit.FindAll("figcaption"));
    }

    [Fact]
    public async Task Indicator_LeadsToTheScoreOfTheFindingsOwnQuarterOnly()
    {
        var tooNew = Open(FindingMaker.Office, (await _maker.MakeAsync(Police)).Summary.Number);
        Assert.Empty(tooNew.FindAll(".finding-facts a"));

        var counted = (await _app.Services.GetRequiredService<FindingStore>().ListAsync(FindingMaker.Office, FindingFilter.All, Xunit.TestContext.Current.CancellationToken))
            .First(f => f.Finding.FoundOn < new DateOnly(2026, 10, 1) && !f.Finding.IsRelapse);
        var page = Render<FindingPage>(p => p.Add(x => x.Id, counted.Id));
        Assert.Contains($"period={Domain.Calendar.Quarter.Of(counted.Finding.FoundOn)}", page.Find(".finding-facts a").GetAttribute("href"), StringComparison.Ordinal);
    }

    private IRenderedComponent<FindingPage> Open(Actor actor, long number)
    {
        SignIn(actor);
        return Render<FindingPage>(p => p.Add(x => x.Id, FindingAddress.IdOf(number)));
    }

    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
