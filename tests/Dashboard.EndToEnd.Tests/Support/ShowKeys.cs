using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>Presses every key of the show, with or without a server.</summary>
internal static class ShowKeys
{
    public static async Task WalkAsync(IPage page)
    {
        var count = await page.Locator(".slide").CountAsync();
        await PressAsync("Home", 1);
        await PressAsync("ArrowRight", 2);
        await PressAsync("PageDown", 3);
        await PressAsync("ArrowLeft", 2);
        await PressAsync("PageUp", 1);
        await PressAsync("ArrowLeft", 1);
        await PressAsync("End", count);
        await PressAsync("ArrowRight", count);

        await page.Keyboard.TypeAsync("1");
        await page.Keyboard.TypeAsync("0");
        await Expect(page.Locator("#typed")).ToHaveTextAsync("10");
        await PressAsync("Enter", 10);
        await page.Keyboard.TypeAsync("99");
        await PressAsync("Escape", 10);
        await Expect(page.Locator("#typed")).ToBeHiddenAsync();

        foreach (var key in new[] { "b", "." })
        {
            await page.Keyboard.PressAsync(key);
            await Expect(page.Locator("#black")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync(key);
            await Expect(page.Locator("#black")).ToBeHiddenAsync();
        }

        await page.Keyboard.PressAsync("b");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#black")).ToBeHiddenAsync();

        async Task PressAsync(string key, int slide)
        {
            await page.Keyboard.PressAsync(key);
            await Expect(page.Locator("#place")).ToHaveTextAsync(string.Create(CultureInfo.InvariantCulture, $"{slide} / {count}"));
            await Expect(page.Locator(".slide.on")).ToHaveCountAsync(1);
        }
    }
}
