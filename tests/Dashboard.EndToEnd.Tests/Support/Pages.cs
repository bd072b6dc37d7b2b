using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>What holds for every page of the product.</summary>
internal static class Pages
{
    /// <summary>Collects whatever the page complains about in the console.</summary>
    public static void ReportTo(this IPage page, ConcurrentQueue<string> complaints)
    {
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            // An answer of 403, 404 or 500 is what some journeys are after.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Enqueue(message.Text);
            }
        };
    }

    /// <summary>Goes to a page and waits until it answers clicks.</summary>
    public static async Task<int> OpenAsync(this IPage page, string address)
    {
        var answer = await page.GotoAsync(address);
        await page.ReadyAsync();
        return answer!.Status;
    }

    /// <summary>
    /// Until a page with a circuit is up, clicks are lost; a page without one is ready at once. Asked by a selector, which is asked again
    /// in the next document when a navigation is still going on; a script would wait in the old one without end.
    /// </summary>
    public static Task ReadyAsync(this IPage page) => page.Locator("#interactive[data-interactive], body:not(:has(#components-reconnect-modal))").First
        .WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    public static ILocator Heading(this IPage page) => page.Locator("h1");

    /// <summary>Waits for an address that ends so.</summary>
    public static Task AtAsync(this IPage page, string end) => page.WaitForURLAsync(new Regex(Regex.Escape(end) + "$"));

    /// <summary>Presses Tab, or Shift+Tab, until the element has the focus.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target, string key = "Tab", int most = 120)
    {
        for (var i = 0; i < most; i++)
        {
            await page.Keyboard.PressAsync(key);
            try
            {
                if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
                {
                    return;
                }
            }
            catch (TimeoutException e)
            {
                // What stood there instead is the only trace of it.
                throw new TimeoutException($"{e.Message}\n{page.Url} shows: {await page.Locator("body").InnerTextAsync()}", e);
            }
        }

        Assert.Fail($"{target} was not reached by {most} presses of {key}.");
    }
}
