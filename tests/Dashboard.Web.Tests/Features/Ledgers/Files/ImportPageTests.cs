using Bunit;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Ledgers.Importing;
using Dashboard.Data.Organisation;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Web.Features.Ledgers.Files;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Ledgers.Files;

public sealed class ImportPageTests : PartTest
{
    private const string Tantou = "410324103";
    private const string Head = "单位,宣讲日期,宣讲主题,听众人数,地点\n";
    private readonly LedgerStore _store;

    public ImportPageTests(WebApp app)
    {
        _store = app.Services.GetRequiredService<LedgerStore>();
        Services.AddSingleton(_store);
        Services.AddSingleton(app.Services.GetRequiredService<LedgerCatalogue>());
        Services.AddSingleton(app.Services.GetRequiredService<LedgersChanged>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddSingleton(app.Services.GetRequiredService<LedgerImporter>());
        Services.AddSingleton<LedgerWorkbooks>();
        Services.AddScoped<CurrentActor>();
    }

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task SoundFile_IsPlannedShownAndWritten()
    {
        SignIn(FindingMaker.ClerkOf(Tantou));
        var page = Choose("lectures", "讲座.csv", Head + "潭头镇,2026-10-19,导入宣讲一,４５人,村部\n,2026年10月20日,导入宣讲二,30,学校\n");

        page.WaitForAssertion(() => Assert.Equal(["2", "0", "0", "0"], page.FindAll(".counts dd").Select(d => d.TextContent)), TimeSpan.FromSeconds(20));
        Assert.Empty(page.FindAll("#only-sound"));
        Rests(page);
        page.Find(".button-primary").Click();
        page.WaitForAssertion(() => Assert.Contains("新增 2 条", page.Find(".notice-ok").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(20));

        var written = (await _store.ListAsync(FindingMaker.ClerkOf(Tantou), "lectures", new LedgerFilter(Search: "导入宣讲"), 1, Token))!.Entries;
        Assert.Equal(["30", "45"], written.Select(e => e.Entry.Values["audience"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FaultyRows_AreListedAndNothingIsWrittenUnlessChosen()
    {
        SignIn(FindingMaker.Office);
        var page = Choose("lectures", "讲座.csv", Head + "潭头镇,2026-10-19,错行宣讲,十人,村部\n不存在镇,2026-10-19,,20,\n庙子镇,2026-10-21,错行宣讲,20,村部\n");

        page.WaitForAssertion(() => Assert.Equal(["1", "0", "0", "2"], page.FindAll(".counts dd").Select(d => d.TextContent)), TimeSpan.FromSeconds(20));
        Assert.Equal("听众人数：请填数字。", page.Find("[data-row='2'] td").TextContent);
        Assert.Equal("单位：没有这个单位，请核对名称。 宣讲主题：必填。", page.Find("[data-row='3'] td").TextContent);
        Assert.True(page.Find(".button-primary").HasAttribute("disabled"));
        Rests(page);
        page.Find("#only-sound").Change(true);
        Assert.False(page.Find(".button-primary").HasAttribute("disabled"));
    }

    [Fact]
    public async Task ChangedEntry_IsShownFieldByField()
    {
        var told = new Dictionary<string, string?> { ["held_on"] = "2026-10-18", ["topic"] = "明细宣讲", ["audience"] = "12", ["place"] = "村部" };
        Assert.Equal(LedgerOutcome.Done, (await _store.AddAsync(FindingMaker.Office, "lectures", Tantou, null, told, Token)).Outcome);
        SignIn(FindingMaker.Office);
        var page = Choose("lectures", "讲座.csv", Head + "潭头镇,2026-10-18,明细宣讲,15,\n");

        page.WaitForAssertion(() => Assert.Equal(["听众人数：12 人 → 15 人", "地点：村部 → —"], page.FindAll("[data-changed='2'] td div").Select(d => d.TextContent)), TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("", "文件是空的，请选择填好的表格。")]
    [InlineData("姓名,电话\n某,1\n", "不是本台账的模板，缺少这些列：宣讲日期、宣讲主题")]
    [InlineData("单位,宣讲日期,宣讲主题,听众人数\n", "表头下面没有数据。")]
    [InlineData("单位,宣讲日期,宣讲主题,宣讲主题\n潭头镇,2026-10-19,甲,乙\n", "表头“宣讲主题”出现两次（D 列），请删去一列。")]
    public void FileThatIsNoTemplate_IsToldInASentence(string text, string sentence)
    {
        SignIn(FindingMaker.Office);
        var page = Choose("lectures", "讲座.csv", text);

        page.WaitForAssertion(() => Assert.Contains(sentence, page.Find(".problems").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.Empty(page.FindAll(".counts"));
    }

    [Fact]
    public void ColumnsOfNobody_AreToldAndNotReadSilently()
    {
        SignIn(FindingMaker.Office);
        var page = Choose("lectures", "讲座.csv", "单位,宣讲日期,宣讲主题,听众人数,备注\n潭头镇,2026-10-19,备注宣讲,20,某备注\n");

        page.WaitForAssertion(() => Assert.Contains("备注", page.Find(".notice-warn").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("surveys")]
    [InlineData("no_such_ledger")]
    public void WhoMayNotWrite_FindsNoPage(string ledger)
    {
        SignIn(FindingMaker.ClerkOf(Tantou));

        Assert.NotEmpty(Render<ImportPage>(p => p.Add(x => x.Code, ledger)).FindAll(".state"));
    }

    [Fact]
    public void Reader_FindsNoPage()
    {
        SignIn(new Actor("leader", [Role.Leader]));

        Assert.NotEmpty(Render<ImportPage>(p => p.Add(x => x.Code, "lectures")).FindAll(".state"));
    }

    // Counts stand there before it is worked out how ranks would move.
    private static void Rests(IRenderedComponent<ImportPage> page) =>
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("progress")), TimeSpan.FromSeconds(20));

    private IRenderedComponent<ImportPage> Choose(string ledger, string name, string text)
    {
        var page = Render<ImportPage>(p => p.Add(x => x.Code, ledger));
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(text, name));
        return page;
    }
}
