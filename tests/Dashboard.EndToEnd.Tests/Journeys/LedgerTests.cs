using Dashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

/// <summary>An entry from the clerk's phone to the score that counts it.</summary>
public sealed class LedgerTests(Stage stage) : Journey(stage)
{
    [Fact]
    public async Task Entry_IsRecordedClosedAndCountedWhileTheOfficeWatches()
    {
        var app = Stage.Changing;
        var office = await TabAsync(Reading.Desk, Office, app);
        await office.OpenAsync($"/ledgers/lectures?unit={Tantou}");
        var before = await office.Locator("tbody tr[data-entry]").CountAsync();

        var clerk = await TabAsync(Reading.Phone, ClerkOfTantou, app);
        await clerk.OpenAsync("/ledgers/lectures/new");
        await clerk.Locator(".entry-form button[type=submit]").ClickAsync();
        await Expect(clerk.Locator("[data-faults] li")).ToHaveCountAsync(3);
        await clerk.Locator("#field-held_on").FillAsync("2026-10-21");
        await clerk.Locator("#field-topic").FillAsync("村道安全法律宣讲");
        await clerk.Locator("#field-audience").FillAsync("三十");
        await clerk.Locator(".entry-form button[type=submit]").ClickAsync();
        await Expect(clerk.Locator("#field-audience-fault")).ToBeVisibleAsync();

        // What was typed outlives the page.
        await clerk.OpenAsync("/ledgers/lectures/new");
        await Expect(clerk.Locator("[data-restored]")).ToBeVisibleAsync();
        await Expect(clerk.Locator("#field-topic")).ToHaveValueAsync("村道安全法律宣讲");
        await clerk.Locator("#field-audience").FillAsync("30");
        await clerk.Locator(".entry-form button[type=submit]").ClickAsync();
        await Expect(clerk.Heading()).ToHaveTextAsync("村道安全法律宣讲");

        await Expect(office.Locator("tbody tr[data-entry]")).ToHaveCountAsync(before + 1);
        await office.Locator("tbody tr[data-entry] a", new() { HasText = "村道安全法律宣讲" }).ClickAsync();
        await office.Locator("[data-void]").ClickAsync();
        await office.Locator("form[data-form=void] button[type=submit]").ClickAsync();
        await Expect(office.Locator("form[data-form=void] [role=alert]")).ToBeVisibleAsync();
        await office.Locator("#entry-reason").FillAsync("重复登记");
        await office.Locator("form[data-form=void] button[type=submit]").ClickAsync();
        await Expect(office.Locator("[data-done]")).ToBeVisibleAsync();
        await Expect(clerk.Locator(".lamp-warn")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Number_LeadsFromTheScoreToTheEntryBehindIt()
    {
        var page = await TabAsync(Reading.Desk, Leader);
        await page.OpenAsync($"/scorecards/{Tantou}?node=P2-06");

        await page.Locator("dialog a[href*='/measurement/P2-06']").ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("P2-06");
        var first = page.Locator("tbody a[href*='/ledgers/tickets/']").First;
        var topic = await first.InnerTextAsync();
        await first.ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync(topic);
    }
}
