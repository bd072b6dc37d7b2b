using System.Collections.Concurrent;
using Dashboard.EndToEnd.Tests.Accessibility;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>
/// A leader's visit to every address in one language and on one screen. Loading a page is the dear part, so a page is looked at
/// for everything at once, and in every mode: ModeTests holds that modes differ in root and styles, which are changed in place.
/// </summary>
public sealed class Walk
{
    private const string Account = "leader";

    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly Dictionary<Reading, List<Sight>> _sights = [];

    private Walk()
    {
    }

    /// <summary>The readings of each walk; the first is the one that its pages are loaded in.</summary>
    public static IReadOnlyList<IReadOnlyList<Reading>> All { get; } =
    [
        [Reading.Desk, Reading.Dusk, Reading.Elderly],
        [Reading.DeskInEnglish, Reading.DuskInEnglish],
        [Reading.Phone, Reading.ElderlyPhone],
        [Reading.PhoneInEnglish],
    ];

    /// <summary>The readings in which axe is asked.</summary>
    public static IReadOnlyList<Reading> Examined { get; } =
        [Reading.Desk, Reading.DeskInEnglish, Reading.Dusk, Reading.DuskInEnglish, Reading.Elderly, Reading.Phone];

    /// <summary>What the pages wrote to the console.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>One for each address.</summary>
    public IReadOnlyList<Sight> In(Reading reading) => _sights[reading];

    public static async Task<Walk> GoAsync(Stage stage, IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(readings);
        var walk = new Walk();
        await using var context = await stage.ContextAsync(readings[0], Account);
        var page = await context.NewPageAsync();
        page.ReportTo(walk._complaints);
        foreach (var address in Addresses.All)
        {
            foreach (var reading in readings)
            {
                await context.AddCookiesAsync(reading.CookiesFor(stage.App.Address));
                await (reading == readings[0] ? page.OpenAsync(address) : ChangeModeAsync(page));
                Assert.Equal(reading.Mode, await ModeAsync(page));
                var found = Examined.Contains(reading) ? await Axe.FindAsync(page, ofStyles: reading != readings[0]) : [];
                walk.Add(reading, await LookAsync(page, address, found));
            }
        }

        return walk;
    }

    private void Add(Reading reading, Sight sight)
    {
        if (!_sights.TryGetValue(reading, out var sights))
        {
            _sights[reading] = sights = [];
        }

        sights.Add(sight);
    }

    private static async Task<Sight> LookAsync(IPage page, string address, IReadOnlyList<string> violations) => new(
        address,
        violations,
        await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"),
        await WidestAsync(page));

    private static Task<string> WidestAsync(IPage page) => page.EvaluateAsync<string>("""
        () => {
          const limit = document.documentElement.clientWidth;
          const scrolls = e => e && (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
          const wide = [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > limit + 1 && !scrolls(e.parentElement));
          return wide.slice(0, 3).map(e => e.tagName + "." + e.className).join(" ");
        }
        """);

    /// <summary>Takes root and styles from the answer that the server gives to the cookies as they are now.</summary>
    private static Task ChangeModeAsync(IPage page) => page.EvaluateAsync("""
        async () => {
          const answer = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
          for (const name of ["data-theme", "data-elder"]) {
            const value = answer.documentElement.getAttribute(name);
            if (value === null) document.documentElement.removeAttribute(name);
            else document.documentElement.setAttribute(name, value);
          }
          const [worn, given] = [document, answer].map(d => [...d.querySelectorAll("style")]);
          if (worn.length !== given.length) throw new Error(`${worn.length} styles, and ${given.length} in the other mode`);
          worn.forEach((style, i) => style.textContent = given[i].textContent);
        }
        """);

    private static Task<string> ModeAsync(IPage page) => page.EvaluateAsync<string>(
        "() => [document.documentElement.dataset.theme, ...('elder' in document.documentElement.dataset ? ['elder'] : [])].join('.')");
}
