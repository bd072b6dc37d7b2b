using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Rectification;
using Dashboard.EndToEnd.Tests.Accessibility;
using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

/// <summary>The loop as four people walk it.</summary>
public sealed class RectificationTests(Stage stage) : Journey(stage)
{
    [Fact]
    public async Task Finding_GoesFromTheClerkToClosureWhileAnOpenListFollows()
    {
        var app = Stage.Changing;
        var id = (await new FindingMaker(app.Services).MakeAsync(Tantou)).Summary.Id;

        var list = await TabAsync(Reading.Desk, Leader, app);
        await list.OpenAsync($"/findings?q={id}");
        await Expect(Card(list, "Assigned", id)).ToBeVisibleAsync();

        var clerk = await TabAsync(Reading.Phone, ClerkOfTantou, app);
        await clerk.OpenAsync("/");
        await clerk.Locator("[data-task=ToAccept] > a").ClickAsync();
        await clerk.Locator($"[data-finding={id}] a").ClickAsync();
        await ActAsync(clerk, FindingAct.Accept);
        await Expect(Card(list, "Rectifying", id)).ToBeVisibleAsync();
        await Expect(list.Locator("[data-updated]")).ToBeVisibleAsync();

        await clerk.Locator("button[data-act=Report]").ClickAsync();
        await clerk.Locator("#act-text").FillAsync("显示屏已更换，法治内容正在播放。");
        await clerk.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "after.jpg", MimeType = "image/jpeg", Buffer = FindingMaker.Picture(after: true) });
        await Expect(clerk.Locator(".thumbs img")).ToHaveCountAsync(1);
        await clerk.Locator("form[data-form=Report] button[type=submit]").ClickAsync();
        await Expect(clerk.Locator("[data-done]")).ToBeVisibleAsync();
        await Expect(Card(list, "Reported", id)).ToBeVisibleAsync();
        var seenByUnit = await clerk.ContentAsync();
        Assert.DoesNotContain("inspector", seenByUnit, StringComparison.OrdinalIgnoreCase);

        var rechecker = await TabAsync(Reading.Desk, FindingMaker.Rechecker.Account, app);
        await rechecker.OpenAsync($"/findings/{id}");
        await Expect(rechecker.Locator(".pair img")).ToHaveCountAsync(2);
        await ActAsync(rechecker, FindingAct.Pass);

        var office = await TabAsync(Reading.Desk, Office, app);
        await office.OpenAsync($"/findings/{id}");
        await ActAsync(office, FindingAct.Close);
        await Expect(office.Locator("[data-state]")).ToHaveTextAsync("按期销号");
        await Expect(Card(list, "Ended", id)).ToContainTextAsync("按期销号");

        // The lists are looked at by the walk through all pages; a finding with its whole story is here alone.
        var found = new List<string>();
        foreach (var reading in new[] { Reading.Desk, Reading.DuskInEnglish, Reading.Elderly })
        {
            var reader = await TabAsync(reading, Office, app);
            await reader.OpenAsync($"/findings/{id}");
            found.AddRange((await Axe.FindAsync(reader)).Select(v => $"{reading}: {v}"));
        }

        Assert.Empty(found);
    }

    private static ILocator Card(IPage page, string stage, string id) => page.Locator($"[data-stage={stage}] [data-finding={id}]");

    private static async Task ActAsync(IPage page, FindingAct act)
    {
        await page.ReadyAsync();
        await page.Locator($"button[data-act={act}]").ClickAsync();
        await page.Locator($"form[data-form={act}] button[type=submit]").ClickAsync();
        await Expect(page.Locator("[data-done]")).ToBeVisibleAsync();
    }
}
