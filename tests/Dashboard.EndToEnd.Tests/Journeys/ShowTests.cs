using System.Globalization;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.EndToEnd.Tests.Accessibility;
using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

/// <summary>The show as its room sees it: keys, walls of every shape, followers, and a reader who cannot see.</summary>
public sealed class ShowTests(Stage stage) : Journey(stage)
{
    [Theory]
    [InlineData(1024, 768)]
    [InlineData(1920, 1080)]
    [InlineData(3840, 2160)]
    [InlineData(6656, 1792)]
    [InlineData(375, 667)]
    public async Task Canvas_FitsEveryWallAndIsNeverStretched(int width, int height)
    {
        var page = await ShowAsync(await FrozenAsync("2026-11-21"), Office);
        await page.SetViewportSizeAsync(width, height);
        await page.WaitForFunctionAsync("([width, height]) => { const b = document.getElementById('stage').getBoundingClientRect(); return Math.abs(b.width - width) < 1 || Math.abs(b.height - height) < 1; }", new[] { width, height });

        var box = (await page.Locator("#stage").BoundingBoxAsync())!;
        Assert.Equal(1920d / 1080, box.Width / box.Height, 3);
        Assert.True(box.X >= -0.5 && box.Y >= -0.5 && box.X + box.Width <= width + 0.5 && box.Y + box.Height <= height + 0.5, $"{box.X} {box.Y} {box.Width} {box.Height}");
        Assert.Equal(width / 2d, box.X + (box.Width / 2), 0);
    }

    [Fact]
    public async Task Keys_WalkTheSlidesAndDarkenTheWall()
    {
        var page = await ShowAsync(await FrozenAsync("2026-11-22"), Office);
        await ShowKeys.WalkAsync(page);
    }

    [Fact]
    public async Task Followers_SeeTheSlideOfTheSpeakerUntilTheyPageThemselves()
    {
        var number = await FrozenAsync("2026-11-23");
        var speaker = await ShowAsync(number, Office);
        await speaker.Locator("#follow").ClickAsync();
        await Expect(speaker.Locator("#link")).ToContainTextAsync("/show/");
        var path = new Uri((await speaker.Locator("#link").InnerTextAsync()).Split('：')[^1].Trim().Split(' ')[^1]).PathAndQuery;

        var follower = await TabAsync(Reading.Phone, account: null, Stage.Changing);
        await follower.GotoAsync(path);
        await speaker.Keyboard.PressAsync("End");
        var last = await speaker.Locator("#place").InnerTextAsync();
        await Expect(follower.Locator("#place")).ToHaveTextAsync(last);
        await follower.Keyboard.PressAsync("Home");
        await Expect(follower.Locator("#rejoin")).ToBeVisibleAsync();
        await Expect(follower.Locator("#place")).Not.ToHaveTextAsync(last);
        await follower.Locator("#rejoin").ClickAsync();
        await Expect(follower.Locator("#place")).ToHaveTextAsync(last);
        Assert.Equal(0, await follower.Locator("[data-door], #speaker, #follow").CountAsync());
    }

    [Fact]
    public async Task SpeakerView_ShowsTheNextSlideNotesAndTime()
    {
        var page = await ShowAsync(await FrozenAsync("2026-11-24"), Office);
        var opened = await page.RunAndWaitForPopupAsync(() => page.Locator("#speaker").ClickAsync());

        await Expect(opened.Locator(".elapsed")).ToContainTextAsync("已用时");
        await opened.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#place")).ToHaveTextAsync(await opened.Locator(".count").InnerTextAsync());
        var next = await page.Locator(".slide").Nth(2).GetAttributeAsync("data-sentence");
        await Expect(opened.Locator(".next .notes")).ToHaveTextAsync(next!);
        await Expect(opened.Locator(".now .notes")).ToContainTextAsync("批次 #");
    }

    [Fact]
    public async Task Conclusion_IsReadAloudInTheLanguageOfTheSlides()
    {
        var page = await ShowAsync(await FrozenAsync("2026-11-25"), Office);
        await page.EvaluateAsync("() => { window.said = []; speechSynthesis.speak = said => window.said.push(said.lang + '|' + said.text); }");
        await page.Locator("#speak").ClickAsync();

        Assert.Equal([$"zh-CN|{await page.Locator(".slide.on").GetAttributeAsync("data-sentence")}"], await page.EvaluateAsync<string[]>("() => window.said"));
        await Expect(page.Locator("#speak")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task EverySlide_IsReadableByEverybody()
    {
        var page = await ShowAsync(await FrozenAsync("2026-11-26"), Office);
        var count = await page.Locator(".slide").CountAsync();
        var found = new List<string>();
        for (var i = 0; i < count; i++)
        {
            found.AddRange((await Axe.FindAsync(page, ofStyles: i > 0)).Select(v => $"{i + 1}: {v}"));
            await page.Keyboard.PressAsync("ArrowRight");
        }

        Assert.Empty(found);
    }

    private async Task<IPage> ShowAsync(long number, string account)
    {
        var page = await TabAsync(Reading.Desk, account, Stage.Changing);
        await page.GotoAsync(string.Create(CultureInfo.InvariantCulture, $"/meetings/{number}/present"));
        await page.Locator("html[data-ready]").WaitForAsync();
        return page;
    }

    private async Task<long> FrozenAsync(string day)
    {
        // The canvas is tried on several walls; one meeting a day is all that the ledger takes.
        var services = Stage.Changing.Services;
        var known = (await services.GetRequiredService<MeetingStore>().ListAsync(FindingMaker.Office, Token)).FirstOrDefault(m => m.Meeting.HeldOn == DateOnly.Parse(day, CultureInfo.InvariantCulture) && m.Freeze is not null);
        if (known is not null)
        {
            return known.Meeting.Number;
        }

        var values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["held_on"] = day, ["topic"] = "放映", ["kind"] = "observation" };
        var number = (await services.GetRequiredService<LedgerStore>().AddAsync(FindingMaker.Office, Meeting.Ledger, null, null, values, Token)).Current!.Summary.Number;
        Assert.Equal(FreezeOutcome.Frozen, (await services.GetRequiredService<MeetingStore>().FreezeAsync(FindingMaker.Office, number, new Quarter(2026, 3), Token)).Outcome);
        return number;
    }
}
