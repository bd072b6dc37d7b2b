using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class PrintTests(Stage stage) : Journey(stage)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/scorecards")]
    [InlineData("/scorecards/410324103")]
    [InlineData("/lead-goose")]
    [InlineData("/lead-goose/410324103")]
    public async Task Paper_RepeatsTableHeadsCutsNoRowAndLeavesTheScreenBehind(string address)
    {
        var page = await TabAsync(Reading.Dusk, Leader);
        await page.OpenAsync(address);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal("table-header-group", await StyleAsync(page, "thead:not(.visually-hidden)", "display"));
        Assert.Equal("avoid", await StyleAsync(page, "tbody tr", "breakInside"));
        Assert.Equal("rgb(255, 255, 255)", await StyleAsync(page, "body", "backgroundColor"));
        Assert.False(await page.Locator(".main-nav").IsVisibleAsync());
        Assert.False(await page.Locator(".tools").IsVisibleAsync());
        Assert.False(await page.Locator(".periods").IsVisibleAsync());
        Assert.True(await page.Locator(".demo-mark").First.IsVisibleAsync());
    }

    private static Task<string> StyleAsync(IPage page, string selector, string property) => page.EvaluateAsync<string>(
        "([selector, property]) => getComputedStyle(document.querySelector(selector))[property]", new[] { selector, property });
}
