using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Screens;

internal sealed class OverviewScreen(IPage page)
{
    /// <summary>A total in one of the lists of the best and the worst.</summary>
    public ILocator FirstTotal => page.Locator("table a.score").First;

    public Task<int> OpenAsync() => page.OpenAsync("/");
}
