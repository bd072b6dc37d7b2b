using Dashboard.EndToEnd.Tests.Screens;
using Dashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class LeaderReadsDownTests(Stage stage) : Journey(stage)
{
    [Fact]
    public async Task TotalOnTheOverview_IsTwoClicksFromARecord()
    {
        var page = await TabAsync(Reading.Desk, Leader);
        var overview = new OverviewScreen(page);
        var proof = new ProofScreen(page);
        await overview.OpenAsync();
        var total = await overview.FirstTotal.InnerTextAsync();

        await overview.FirstTotal.ClickAsync();
        await Expect(proof.Result).ToContainTextAsync(total);

        await proof.Indicators.First.ClickAsync();
        await Expect(proof.Record).ToContainTextAsync("演示数据");
        await Expect(proof.Drawer.Locator(".formula")).ToContainTextAsync("s = ");
    }

    [Fact]
    public async Task ProjectInTheRanking_IsTwoClicksFromEachOfItsRecords()
    {
        var page = await TabAsync(Reading.Desk, Leader);
        var ranking = new RankingScreen(page);
        var proof = new ProofScreen(page);
        await ranking.OpenAsync();

        await ranking.HeatCellsOf("潭头镇").First.ClickAsync();
        await Expect(proof.Title).ToContainTextAsync("P1 ");
        var listed = await proof.Indicators.EvaluateAllAsync<string[]>("links => links.map(l => l.dataset.indicator)");
        var measured = Stage.LiveAtStart.Run.Scheme.Indicators
            .Where(i => i.Code.StartsWith("P1-", StringComparison.Ordinal) && Stage.LiveAtStart.Run.Scheme.Weight(i, "TWN") > 0)
            .Select(i => i.Code);
        Assert.Equal(measured, listed.Distinct().Order(StringComparer.Ordinal));

        await proof.Drawer.Locator("a[data-indicator='P1-04']").Last.ClickAsync();
        await Expect(proof.Record).ToContainTextAsync("n / N = ");
    }

    [Fact]
    public async Task Proof_HasAnAddressThatCanBeSentToSomebody()
    {
        var page = await TabAsync(Reading.DeskInEnglish, Leader);
        var proof = new ProofScreen(page);

        await page.OpenAsync($"/scorecards/{Tantou}?period=2026Q2&node=P1-04");

        await Expect(proof.Title).ToContainTextAsync("P1-04");
        await Expect(proof.Record).ToContainTextAsync("Demo data");
        await Expect(page.Locator("table.tree tr.marked")).ToContainTextAsync("P1-04");
    }
}
