using Dashboard.EndToEnd.Tests.Screens;
using Dashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class ClerkTests(Stage stage) : Journey(stage)
{
    [Fact]
    public async Task OwnCard_OpensWithItsProvisionalScore()
    {
        var page = await TabAsync(Reading.Desk, ClerkOfTantou);
        var card = new CardScreen(page);

        Assert.Equal(200, await card.OpenAsync(Tantou));

        await Expect(page.Heading()).ToHaveTextAsync("潭头镇");
        await Expect(page.Locator(".head .meta")).ToContainTextAsync("2026 年第三季度");
        await card.Total.ClickAsync();
        await Expect(card.Proof.Drawer).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/scorecards/410324001")]
    [InlineData("/scorecards/410324001?period=2026Q2&node=P1-04")]
    [InlineData("/lead-goose/410324001")]
    [InlineData("/scorecards/ENF-01")]
    public async Task AnothersDetail_IsRefusedInWords(string address)
    {
        var page = await TabAsync(Reading.Desk, ClerkOfTantou);

        Assert.Equal(403, await page.OpenAsync(address));

        await Expect(page.Heading()).ToHaveCountAsync(1);
        await Expect(page.Locator("a.score, dialog, table")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Ranking_ShowsPublishedTotalsOfOthersAndNoMore()
    {
        var page = await TabAsync(Reading.Desk, ClerkOfTantou);
        var ranking = new RankingScreen(page);

        await ranking.OpenAsync();

        await Expect(ranking.CurrentPeriod).ToHaveTextAsync("2026年二季度");
        await Expect(page.Locator(".periods")).Not.ToContainTextAsync("2026年三季度");
        await Expect(ranking.Rows).ToHaveCountAsync(Stage.LiveAtStart.Run.Results.Count);
        await Expect(ranking.HeatCellsOf("潭头镇")).ToHaveCountAsync(8);
        await Expect(ranking.HeatCellsOf("公安局")).ToHaveCountAsync(0);
        await Expect(ranking.RowOf("公安局").Locator("a")).ToHaveCountAsync(0);
        await Expect(page.Locator("table.ranking td a[href*=node]")).ToHaveCountAsync(9);
    }

    [Fact]
    public async Task ProvisionalPeriodOfTheCounty_IsNotFound()
    {
        var page = await TabAsync(Reading.Desk, ClerkOfTantou);

        Assert.Equal(404, await page.OpenAsync("/scorecards?period=2026Q3"));
    }
}
