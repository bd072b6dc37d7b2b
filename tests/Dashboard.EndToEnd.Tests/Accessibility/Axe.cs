using System.Text.Json;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Accessibility;

/// <summary>Runs axe-core in a page. It is evaluated there, not added as a script, which the content policy would refuse.</summary>
internal static class Axe
{
    // The last value is what the page hands back; the second load of a document would be the dear part of another run.
    private static readonly Lazy<string> Source =
        new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")) + "\n;true");

    /// <summary>Serious and critical violations, one line each with the first places.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync<bool>(Source.Value);
        }

        var found = await page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
              .filter(v => v.impact === "serious" || v.impact === "critical")
              .map(v => `${v.id}: ${v.help} (${v.nodes.length}): ${v.nodes.slice(0, 3).map(n => n.target.join(" ") + " " + n.any.concat(n.all).map(c => c.message).join("; ")).join(" | ")}`)
            """);
        return [.. found.EnumerateArray().Select(v => v.GetString()!)];
    }
}
