using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Screens;

internal sealed class RankingScreen(IPage page)
{
    public ILocator Rows => page.Locator("table.ranking tbody tr:has(td)");

    public ILocator CurrentPeriod => page.Locator(".periods a[aria-current]");

    public Task<int> OpenAsync(string query = "") => page.OpenAsync("/scorecards" + query);

    public ILocator RowOf(string unit) => Rows.Filter(new LocatorFilterOptions { Has = page.GetByRole(AriaRole.Rowheader, new PageGetByRoleOptions { Name = unit, Exact = true }) });

    public ILocator CardLinkOf(string unit) => RowOf(unit).Locator("th a");

    /// <summary>The cells of the eight projects, as links to their proofs.</summary>
    public ILocator HeatCellsOf(string unit) => RowOf(unit).Locator("td[class*=heat-] a");
}
