using Dashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class WrongAddressTests(Stage stage) : Journey(stage)
{
    [Theory]
    [InlineData("/scorecards/ENF-99")]
    [InlineData("/lead-goose/ENF-99")]
    [InlineData("/scorecards?period=2031Q1")]
    [InlineData("/?period=2026Q5")]
    [InlineData("/scorecards/ENF-01?period=%27%3B--")]
    [InlineData("/no-such-page")]
    public async Task NothingThere_IsSaidWithTheShellAround(string address)
    {
        var page = await TabAsync(Reading.Desk, Leader);

        Assert.Equal(404, await page.OpenAsync(address));

        await Expect(page.Locator(".main-nav a")).ToHaveCountAsync(9);
        await Expect(page.Locator("main a.button-primary")).ToHaveAttributeAsync("href", "/");
    }

    [Fact]
    public async Task UnknownNode_LeavesTheCardReadable()
    {
        var page = await TabAsync(Reading.Desk, Leader);

        Assert.Equal(200, await page.OpenAsync($"/scorecards/{Police}?node=NOPE"));

        await Expect(page.Locator("dialog")).ToHaveCountAsync(0);
        await Expect(page.Heading()).ToHaveTextAsync("公安局");
    }
}
