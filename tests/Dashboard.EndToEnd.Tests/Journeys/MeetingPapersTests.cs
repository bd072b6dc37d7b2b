using System.Globalization;
using System.Text;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings;
using Dashboard.Data.Observations;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Documents.Tests.Support;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.EndToEnd.Tests.Support;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

/// <summary>
/// A meeting is frozen, a fact is changed, and then the show and every paper are read back and held against the frozen run, cell by cell.
/// </summary>
public sealed class MeetingPapersTests(Stage stage) : Journey(stage)
{
    private const string Topic = "调度<b>会</b> =1+1 🙂";

    // Those that Unicode itself does not bring together.
    private static readonly Dictionary<char, char> Radicals = new() { ['⺠'] = '民', ['⻔'] = '门', ['⻓'] = '长', ['⻅'] = '见', ['⻚'] = '页', ['⻋'] = '车', ['⻛'] = '风', ['⻢'] = '马', ['⻩'] = '黄', ['⻝'] = '食' };

    [Fact]
    public async Task ShowAndPapers_HoldTheNumbersOfTheFrozenRunWhateverChangesLater()
    {
        var app = Stage.Changing;
        var number = await MakeAsync(app, "2026-11-20");
        var page = await TabAsync(Reading.Desk, Office, app);
        await page.OpenAsync(Address(number, string.Empty));
        await page.Locator("#freeze").ClickAsync();
        await Expect(page.Locator(".notice-ok").First).ToContainTextAsync("已定格到批次");

        var live = app.Services.GetRequiredService<RunCatalogue>().Live!.Run;
        await app.Services.GetRequiredService<ObservationStore>().RecordAsync(
            FindingMaker.Office, new ObservationEntry(new Quarter(2026, 3), "ENF-03", "P1-01", ObservationState.Overdue, null, null, null, null, 0), Token);
        await app.Services.GetRequiredService<LiveRun>().SettledAsync();
        var material = (await app.Services.GetRequiredService<MeetingStore>().MaterialAsync(FindingMaker.Office, number, Token))!;
        var run = material.Run.Run;
        Assert.Equal(live.OutputHash, run.OutputHash);
        Assert.NotEqual(run.OutputHash, app.Services.GetRequiredService<RunCatalogue>().Live!.OutputHash);

        await page.OpenAsync(Address(number, string.Empty));
        await Expect(page.Locator("[data-updates] summary")).ToContainTextAsync("会后更新");

        await ShowAsync(page, number, run);
        await SlidesAsync(page, number, run);
        await CircularAsync(page, number, run, material.Before!.Run);
        await WorkbookAsync(page, number, run);
        await PaperAsync(page, number, run);
    }

    private static async Task ShowAsync(IPage page, long number, ScoreRun run)
    {
        await page.GotoAsync(Address(number, "/present"));
        await page.Locator("html[data-ready]").WaitForAsync();
        Assert.DoesNotContain("会后更新", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal(Topic, await page.Locator(".slide h1").First.TextContentAsync());
        foreach (var group in Groups(run))
        {
            var bars = page.Locator($"[data-key='Ranking:{group.Key}'] .bar");
            var rows = await bars.EvaluateAllAsync<string[]>("rows => rows.map(r => r.querySelector('.label').textContent.trim() + '|' + r.querySelector('.figure').textContent.trim())");
            Assert.Equal(group.Select(r => $"{Place(r)}|{Figures.Points(r.Total)}"), rows);
        }

        // The door of a bar leads to the frozen unit's own lines.
        var unit = run.Results.First(r => r.Unit.Code == "ENF-03");
        await page.Keyboard.TypeAsync("5");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-key='Ranking:ENF'] [data-door='ENF-03']").ClickAsync();
        await Expect(page.Locator("#door-content")).ToContainTextAsync(Figures.Points(unit.Total));
    }

    private static async Task SlidesAsync(IPage page, long number, ScoreRun run)
    {
        var slides = SlideShowReader.Read(await GetAsync(page, number, "papers/slides.pptx"));
        var shown = await page.Locator(".slide").EvaluateAllAsync<string[]>("slides => slides.map(s => s.dataset.sentence)");
        Assert.Equal(shown, slides.Select(s => s.Title));
        Assert.All(slides, s => Assert.Contains(s.Notes, n => n.Contains(run.OutputHash, StringComparison.Ordinal)));
        foreach (var group in Groups(run))
        {
            var at = Array.FindIndex(await KeysAsync(page), k => k == $"Ranking:{group.Key}");
            var values = slides[at].Charts.SelectMany(c => c.Series[0].Values).ToList();
            Assert.Equal(group.Select(r => r.Total), values.Select(v => decimal.Parse(v!, NumberStyles.Float, CultureInfo.InvariantCulture)).Cast<decimal?>());
            Assert.Equal(values, slides[at].Charts.SelectMany(c => c.Series[0].ValueCells));
        }
    }

    private static async Task CircularAsync(IPage page, long number, ScoreRun run, ScoreRun before)
    {
        using var word = new WordFile(await GetAsync(page, number, "papers/circular.docx"));
        var rows = word.Tables.SelectMany(t => t).Where(r => r.Count == 6 && r[2] != "总分").ToList();
        var expected = run.Results.Select(r => Assert.Single(rows, row => row[1] == r.Unit.NameZh) is var row
            ? (string[])[r.Rank is { } rank ? Figures.Count(rank) : "不参加排名", r.Unit.NameZh, Figures.Points(r.Total), r.Grade ?? Figures.None, Figures.Difference(r.Total - before.Find(r.Unit.Code)!.Total), row[5]]
            : []);
        Assert.Equal(expected.Select(e => string.Join('|', e)).Order(StringComparer.Ordinal), rows.Select(r => string.Join('|', r)).Order(StringComparer.Ordinal));

        Assert.Equal(run.OutputHash, word.Properties["ResultHash"]);
    }

    private static async Task WorkbookAsync(IPage page, long number, ScoreRun run)
    {
        var file = await GetAsync(page, number, "papers/scores.xlsx");
        var ranking = WorkbookCells.Read(file, "排名");
        foreach (var result in run.Results)
        {
            var row = Assert.Single(ranking, r => r.ContainsValue(result.Unit.NameZh));
            decimal?[] expected = [result.Rank, result.BasePoints, result.NetAdjustment, result.Total];
            var numbers = row.Where(c => decimal.TryParse(c.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)).Select(c => decimal.Parse(c.Value, NumberStyles.Float, CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(expected.OfType<decimal>(), numbers.Take(expected.OfType<decimal>().Count()));

            // Each indicator's points stand on the unit's own sheet, as the run has them.
            var card = WorkbookCells.Read(file, result.Unit.NameZh);
            foreach (var node in run.Card(result.Unit.Code).Nodes.Where(n => n.Node.IsIndicator && n.Points is not null))
            {
                var line = Assert.Single(card, r => r.ContainsValue(node.Node.Code));
                Assert.Contains(line.Values, v => decimal.TryParse(v, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && points == node.Points);
            }
        }
    }

    private static async Task PaperAsync(IPage page, long number, ScoreRun run)
    {
        await page.GotoAsync(Address(number, "/print"));
        var bytes = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        using var pdf = PdfDocument.Open(bytes);

        // A font that draws a radical and its character alike is read back as the radical: both sides are brought to one form.
        var text = Plain(string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value)));
        foreach (var result in run.Results.Where(r => r.Rank is not null))
        {
            Assert.Contains(Plain($"{Figures.Count(result.Rank!.Value)}{result.Unit.NameZh}{Figures.Points(result.Total)}"), text, StringComparison.Ordinal);
        }

        // The headings of the longest table stand on each of its pages, and every page says which run it is from.
        Assert.True(Occurrences(text, "名次单位总分等次比上季名次变化") > Groups(run).Count(), "The headings of a table were not repeated.");
        Assert.Equal(pdf.NumberOfPages, Occurrences(text, Plain($"校验{run.OutputHash[..4]}…{run.OutputHash[^4..]}")) - 1);
        Assert.Contains(run.OutputHash, text, StringComparison.Ordinal);
    }

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)).Select(c => Radicals.GetValueOrDefault(c, c)));

    private static int Occurrences(string text, string what) => (text.Length - text.Replace(what, string.Empty, StringComparison.Ordinal).Length) / what.Length;

    private static IEnumerable<IGrouping<string, UnitResult>> Groups(ScoreRun run) =>
        run.Results.Where(r => r.Rank is not null).OrderBy(r => r.Rank).ThenBy(r => r.Unit.Code, StringComparer.Ordinal).GroupBy(r => r.Unit.UnitType);

    private static string Place(UnitResult result) => $"{Figures.Count(result.Rank!.Value).PadLeft(2, '\u2007')}　{result.Unit.NameZh}".Trim();

    private static Task<string[]> KeysAsync(IPage page) => page.Locator(".slide").EvaluateAllAsync<string[]>("slides => slides.map(s => s.dataset.key)");

    private static async Task<byte[]> GetAsync(IPage page, long number, string file)
    {
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), $"/api{Address(number, "/" + file)}").ToString());
        Assert.Equal(200, answer.Status);
        return await answer.BodyAsync();
    }

    private static string Address(long number, string rest) => string.Create(CultureInfo.InvariantCulture, $"/meetings/{number}{rest}");

    private static async Task<long> MakeAsync(App app, string day)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["held_on"] = day, ["topic"] = Topic, ["kind"] = "dispatch" };
        var made = await app.Services.GetRequiredService<LedgerStore>().AddAsync(FindingMaker.Office, Meeting.Ledger, null, null, values, Token);
        return made.Current!.Summary.Number;
    }
}
