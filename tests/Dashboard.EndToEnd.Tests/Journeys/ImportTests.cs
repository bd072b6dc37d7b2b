using System.Text;
using Dashboard.Documents.Tables;
using Dashboard.EndToEnd.Tests.Accessibility;
using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

/// <summary>A table from the office's desk into a ledger, and what was wrong with it back again.</summary>
public sealed class ImportTests(Stage stage) : Journey(stage)
{
    public static TheoryData<Reading> Readings { get; } = [Reading.Desk, Reading.DuskInEnglish, Reading.ElderlyPhone];

    [Fact]
    public async Task File_IsTriedMendedAndWrittenOnce()
    {
        var page = await TabAsync(Reading.Desk, Office, Stage.Changing);
        await page.OpenAsync("/ledgers/lectures/import");
        await ChooseAsync(page, "单位,宣讲日期,宣讲主题,听众人数\n潭头镇,2026-10-19,批量宣讲一,30\n庙子镇,2026-10-19,批量宣讲二,三十\n");
        await Expect(page.Locator(".counts dd")).ToHaveTextAsync(["1", "0", "0", "1"]);
        await Expect(page.Locator("[data-row='3']")).ToContainTextAsync("听众人数：请填数字");

        // The faulty row comes back as a workbook that can be read again, with what is wrong beside it.
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载错误行" }).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await saved.PathAsync(), Token);
        var bad = TableReader.Read(new MemoryStream(bytes), TableLimits.Default, null, Token).Table!;
        Assert.Equal(("错误原因", "三十"), (bad.Headings[^1], bad.Rows[0].Cells[3]));

        await page.Locator("#only-sound").CheckAsync();
        await page.Locator(".buttons .button-primary").ClickAsync();
        await Expect(page.Locator(".notice-ok")).ToContainTextAsync("新增 1 条");

        await ChooseAsync(page, "单位,宣讲日期,宣讲主题,听众人数\n潭头镇,2026-10-19,批量宣讲一,30\n庙子镇,2026-10-19,批量宣讲二,30\n");
        await Expect(page.Locator(".counts dd")).ToHaveTextAsync(["1", "0", "1", "0"]);
        await page.Locator(".buttons .button-primary").ClickAsync();
        await Expect(page.Locator(".notice-ok")).ToContainTextAsync("新增 1 条");
        await page.Locator(".notice-ok a").ClickAsync();
        await page.OpenAsync("/ledgers/lectures?q=批量宣讲");
        await Expect(page.Locator("tbody tr[data-entry]")).ToHaveCountAsync(2);
    }

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public async Task Page_FitsTheScreenAndHasNothingSeriousOrCritical(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var page = await TabAsync(reading, Office);
        await page.OpenAsync("/ledgers/appeals/import");
        await ChooseAsync(page, "Unit,单位,提出日期,诉求,类别,诉求人,备注\nx,y,2026-10-19,甲,住房,群众,z\n");
        await Expect(page.Locator(".problems")).ToBeVisibleAsync();
        Assert.Empty(await Axe.FindAsync(page));
        await ChooseAsync(page, "单位,提出日期,诉求,类别,诉求人,备注\n潭头镇,2026-07-06,甲甲,住房,群众,z\n潭头镇,2026-13-19,乙乙,住房,群众,z\n");
        await Expect(page.Locator(".counts dd")).ToHaveTextAsync(["1", "0", "0", "1"]);

        Assert.Empty(await Axe.FindAsync(page));
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, reading.Width);
    }

    [Fact]
    public async Task Keys_LeadToTheSearchFromEverywhere()
    {
        var page = await TabAsync(Reading.Desk, Leader);
        await page.OpenAsync("/villages");
        await page.Keyboard.PressAsync("Control+k");
        await page.AtAsync("/search");
        await Expect(page.Locator("#search")).ToBeFocusedAsync();
        await page.ReadyAsync();
        await page.Keyboard.TypeAsync("ttz");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("a[href='/villages/410324103-V01']").ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("潭头镇·村01");
    }

    private static Task ChooseAsync(IPage page, string text) => page.Locator("#import-file").SetInputFilesAsync(
        new FilePayload { Name = "table.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
}
