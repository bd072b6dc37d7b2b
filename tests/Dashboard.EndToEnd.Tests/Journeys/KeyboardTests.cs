using Dashboard.Data.Seeding;
using Dashboard.EndToEnd.Tests.Screens;
using Dashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class KeyboardTests(Stage stage) : Journey(stage)
{
    [Fact]
    public async Task WholePath_NeedsNoMouse()
    {
        var page = await TabAsync(Reading.Desk, account: null);
        var signIn = new SignInScreen(page);
        var ranking = new RankingScreen(page);
        var card = new CardScreen(page);
        await signIn.OpenAsync();

        await page.TabToAsync(signIn.UserName);
        await page.Keyboard.TypeAsync(Leader);
        await page.TabToAsync(signIn.Password);
        await page.Keyboard.TypeAsync(DemoAccounts.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.AtAsync("/");
        await page.ReadyAsync();

        await page.TabToAsync(page.Locator(".main-nav a[href='/scorecards']"), "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.AtAsync("/scorecards");
        await Expect(page.Heading()).ToBeFocusedAsync();

        await page.TabToAsync(ranking.CardLinkOf("公安局"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading()).ToHaveTextAsync("公安局");
        await Expect(page.Heading()).ToBeFocusedAsync();

        await page.TabToAsync(card.Total);
        await page.Keyboard.PressAsync("Enter");
        await Expect(card.Proof.Drawer).ToBeVisibleAsync();
        Assert.True(await card.Proof.HasFocusAsync());

        await page.Keyboard.PressAsync("Escape");
        await Expect(card.Proof.Drawer).ToHaveCountAsync(0);
        await Expect(card.Total).ToBeFocusedAsync();
    }

    [Fact]
    public async Task CloseButton_GivesTheFocusBackToo()
    {
        var page = await TabAsync(Reading.Desk, Leader);
        var card = new CardScreen(page);
        await card.OpenAsync(Police);
        await card.ExpandAll.ClickAsync();

        await card.PointsOf("P1-04").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(card.Proof.Title).ToContainTextAsync("P1-04");
        await card.Proof.Close.PressAsync("Enter");

        await Expect(card.Proof.Drawer).ToHaveCountAsync(0);
        await Expect(card.PointsOf("P1-04")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task SkipLink_JumpsOverTheNavigation()
    {
        var page = await TabAsync(Reading.Desk, Leader);
        await page.OpenAsync("/scorecards");

        await page.TabToAsync(page.Locator("a.skip"), "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.AtAsync("/scorecards#main");
        await Expect(page.Locator("main")).ToBeFocusedAsync();
    }
}
