using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Data.Sqlite;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class BrokenPartTests(Stage stage) : Journey(stage)
{
    [Fact]
    public async Task PageThatFails_SaysSoWithANumberAndKeepsTheShell()
    {
        await using var app = new App();
        app.Start();
        await SpoilAsync(app.DatabasePath);
        var page = await TabAsync(Reading.Desk, Leader, app);

        Assert.Equal(500, await page.OpenAsync("/lead-goose"));

        var notice = page.Locator("main [role=alert]");
        await Expect(notice.Locator(".state-code")).ToContainTextAsync(new System.Text.RegularExpressions.Regex("[2-9A-Z]{8}"));
        await page.Locator(".main-nav a[href='/scorecards']").ClickAsync();
        await Expect(page.Locator("table.ranking").First).ToBeVisibleAsync();
        await Expect(notice).ToHaveCountAsync(0);

        // Before its server goes, or the page complains of that.
        await page.Context.CloseAsync();
    }

    // Something that the product cannot know of: a table is gone while it runs.
    private static async Task SpoilAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = """ALTER TABLE lead_goose_duties RENAME TO gone""";
        await command.ExecuteNonQueryAsync(Token);
    }
}
