using Dashboard.EndToEnd.Tests.Support;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class PhoneTests(Stage stage) : Journey(stage)
{
    public static TheoryData<Reading> Readings { get; } = [Reading.Phone, Reading.PhoneInEnglish, Reading.ElderlyPhone];

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public async Task NoPage_IsWiderThanThePhone(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var page = await TabAsync(reading, Leader);
        var tooWide = new List<string>();

        foreach (var address in Addresses.All)
        {
            await page.OpenAsync(address);
            var (width, at) = (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), await WidestAsync(page));
            if (width > reading.Width)
            {
                tooWide.Add($"{address}: {width} ({at})");
            }
        }

        Assert.Empty(tooWide);
    }

    private static Task<string> WidestAsync(Microsoft.Playwright.IPage page) => page.EvaluateAsync<string>("""
        () => {
          const limit = document.documentElement.clientWidth;
          const scrolls = e => e && (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
          const wide = [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > limit + 1 && !scrolls(e.parentElement));
          return wide.slice(0, 3).map(e => e.tagName + "." + e.className).join(" ");
        }
        """);
}
