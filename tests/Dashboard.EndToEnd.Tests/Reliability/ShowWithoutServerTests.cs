using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Reliability;

/// <summary>The server is killed under a running show, and the saved file is opened where there never was one.</summary>
public sealed class ShowWithoutServerTests(Stage stage) : Journey(stage), IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-show-").FullName;

    [Fact]
    public async Task Show_GoesOnWhenTheServerIsKilledAndFromAStick()
    {
        using var server = await ServerProcess.StartAsync(Path.Combine(_folder, "dashboard.db"), Repository.SeedFolder, new Dictionary<string, string>(), Token);
        var context = await Stage.BareContextAsync(Reading.Desk);
        var page = await TabAsync(context);
        await page.GotoAsync(new Uri(server.Address, "/login").ToString());
        await page.Locator("input[autocomplete=username]").FillAsync(Office);
        await page.Locator("input[type=password]").FillAsync(Data.Seeding.DemoAccounts.Password);
        await page.Locator("input[type=password]").PressAsync("Enter");
        await page.WaitForURLAsync(new Uri(server.Address, "/").ToString());
        await page.GotoAsync(new Uri(server.Address, "/meetings/24").ToString());
        await page.ReadyAsync();
        await page.Locator("#freeze").ClickAsync();
        await Expect(page.Locator(".notice-ok").First).ToBeVisibleAsync();
        var saved = Path.Combine(_folder, "show.html");
        await (await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href$='/present/file']").ClickAsync())).SaveAsAsync(saved);
        await page.GotoAsync(new Uri(server.Address, "/meetings/24/present").ToString());
        await page.Locator("html[data-ready]").WaitForAsync();

        await server.KillAsync();
        await LookAsync(page);

        var stick = await Stage.BareContextAsync(Reading.Desk);
        await stick.SetOfflineAsync(true);
        var file = await TabAsync(stick);
        await file.GotoAsync(new Uri(saved).AbsoluteUri);
        await file.Locator("html[data-ready]").WaitForAsync();
        await LookAsync(file);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static async Task LookAsync(IPage page)
    {
        await ShowKeys.WalkAsync(page);

        // Photos are in the page, and so is where the points come from.
        Assert.True(await page.EvaluateAsync<int>("() => [...document.images].filter(i => i.complete && i.naturalWidth > 0).length") >= 4);
        Assert.True(await page.EvaluateAsync<bool>("() => [...document.images].every(i => i.complete && i.naturalWidth > 0)"));
        await page.Keyboard.TypeAsync("5");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".slide.on [data-door]").First.ClickAsync();
        await Expect(page.Locator("#door-content tbody tr").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#door")).ToBeHiddenAsync();
    }
}
