using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.EndToEnd.Tests.Support;
using Dashboard.Scoring.Numbers;

namespace Dashboard.EndToEnd.Tests.Smoke;

/// <summary>The operator's command line and the product say the same of the same scheme.</summary>
[Collection(nameof(Stage.LiveAtStart))]
public sealed partial class CommandLineTests(Stage stage)
{
    private sealed record Line(string Unit, string Total, string Rank, string Grade);

    [Fact]
    public async Task Score_GivesTheNumbersOfTheProduct()
    {
        var scored = await ScoreAsync();
        var run = stage.LiveAtStart.Run;

        Assert.Equal(50, scored.Count);
        Assert.Equal(
            run.Results.Select(r => new Line(
                r.Unit.Code,
                r.Total!.Value.ToString("0.00", CultureInfo.InvariantCulture),
                r.Rank?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                r.Grade!)),
            scored.OrderBy(l => l.Unit, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Score_GivesTheNumbersOfTheRankingPage()
    {
        var scored = await ScoreAsync();
        using var client = await stage.App.SignedInAsync("leader");
        var page = await client.GetStringAsync(new Uri($"/scorecards?period={stage.LiveAtStart.Quarter}", UriKind.Relative), TestContext.Current.CancellationToken);

        var printed = Total().Matches(page).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);

        Assert.Equal(
            scored.Select(l => (l.Unit, Figures.Points(decimal.Parse(l.Total, NumberStyles.Number, CultureInfo.InvariantCulture)))).Order(),
            printed.Select(p => (p.Key, p.Value)).Order());
    }

    private static async Task<List<Line>> ScoreAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-cli-");
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet")
            {
                ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Dashboard.Cli.dll"), "score", Path.Combine(Repository.SeedFolder, "scheme"), "--out", folder.FullName },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, await error);

            var rows = (await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "ranking.csv"), TestContext.Current.CancellationToken)).Select(l => l.Split(',')).ToList();
            Assert.Equal(["unit", "unit_type", "total", "rank", "grade"], rows[0]);
            return [.. rows.Skip(1).Select(r => new Line(r[0], r[2], r[3], r[4]))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The link to the proof of a total, and the number in it.
    [GeneratedRegex("""<a class="score" href="/scorecards/([^?"]+)\?period=[^"]*node=ROOT"[^>]*>([0-9.]+)</a>""")]
    private static partial Regex Total();
}
