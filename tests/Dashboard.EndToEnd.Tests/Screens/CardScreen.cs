using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Screens;

internal sealed class CardScreen(IPage page)
{
    public ILocator Total => page.Locator(".head a.score");

    public ILocator Updated => page.Locator("p.notice[role=status]");

    public ILocator ExpandAll => page.Locator("section:has(table.tree) .card-title button");

    public ProofScreen Proof { get; } = new(page);

    public Task<int> OpenAsync(string unit, string query = "") => page.OpenAsync($"/scorecards/{unit}{query}");

    public ILocator PointsOf(string indicator) =>
        page.Locator("table.tree tr", new PageLocatorOptions { HasText = indicator + " " }).Locator("a.score");
}
