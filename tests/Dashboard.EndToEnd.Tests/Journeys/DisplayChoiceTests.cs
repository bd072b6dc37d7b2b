using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

/// <summary>Signs in as the auditor, whom no other test asks for a language: choices follow the account.</summary>
public sealed class DisplayChoiceTests(Stage stage) : Journey(stage)
{
    [Fact]
    public async Task LanguageAndModes_StayOnTheNextPageAndOnTheNextDay()
    {
        var page = await TabAsync(Reading.Desk, Auditor);
        await page.OpenAsync($"/scorecards/{Tantou}?period=2026Q2");
        var total = await page.Locator(".head a.score").InnerTextAsync();

        foreach (var (choice, attribute, value) in new[] { ("language", "lang", Reading.English), ("theme", "data-theme", "dark"), ("elder", "data-elder", string.Empty) })
        {
            // English destinations are longer: there the choices have moved into the menu.
            if (await page.Locator(".tools-phone > summary").IsVisibleAsync())
            {
                await page.Locator(".tools-phone > summary").ClickAsync();
            }

            await page.Locator($"[data-mode={choice}]:visible").ClickAsync();
            await Expect(page.Locator("html")).ToHaveAttributeAsync(attribute, value);
            await page.ReadyAsync();
        }

        await page.AtAsync($"/scorecards/{Tantou}?period=2026Q2");
        await ExpectChoicesAsync(page);
        await Expect(page.Heading()).ToHaveTextAsync("Tantou Town");
        await Expect(page.Locator(".head a.score")).ToHaveTextAsync(total);

        await page.OpenAsync("/lead-goose");
        await ExpectChoicesAsync(page);

        var saved = await page.Context.StorageStateAsync();
        var options = Reading.Desk.Context;
        options.BaseURL = Stage.App.Address.ToString();
        options.StorageState = saved;
        var later = await TabAsync(await Stage.Browser().NewContextAsync(options));
        await later.OpenAsync("/");
        await ExpectChoicesAsync(later);
    }

    private static async Task ExpectChoicesAsync(IPage page)
    {
        var root = page.Locator("html");
        await Expect(root).ToHaveAttributeAsync("lang", Reading.English);
        await Expect(root).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(root).ToHaveAttributeAsync("data-elder", string.Empty);
        Assert.True(await page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)") >= 18);
    }
}
