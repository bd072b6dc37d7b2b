using System.Text.Json;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Accessibility;

/// <summary>Runs axe-core in a page. It is evaluated there, not added as a script, which the content policy would refuse.</summary>
internal static class Axe
{
    // The last value is what the page hands back; the second load of a document would be the dear part of another run.
    private static readonly Lazy<string> Source =
        new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")) + "\n;true");

    private static readonly string[] RulesOfStyles = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];

    /// <summary>Serious and critical violations, one line each with the first places.</summary>
    /// <param name="page">The page as it stands.</param>
    /// <param name="ofStyles">Only by the rules that colours and sizes can break: for a page looked at before in another mode.</param>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, bool ofStyles = false)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync<bool>(Source.Value);
        }

        var found = await page.EvaluateAsync<JsonElement>("""
            async rules => (await axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) })).violations
              .filter(v => v.impact === "serious" || v.impact === "critical")
              .map(v => `${v.id}: ${v.help} (${v.nodes.length}): ${v.nodes.slice(0, 3).map(n => n.target.join(" ") + " " + n.any.concat(n.all).map(c => c.message).join("; ")).join(" | ")}`)
            """, ofStyles ? RulesOfStyles : null);
        return [.. found.EnumerateArray().Select(v => v.GetString()!)];
    }
}
