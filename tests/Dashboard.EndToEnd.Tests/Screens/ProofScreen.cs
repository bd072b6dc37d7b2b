using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Screens;

/// <summary>The drawer 「这分怎么来的」.</summary>
internal sealed class ProofScreen(IPage page)
{
    public ILocator Drawer => page.Locator("dialog.proof[open]");

    public ILocator Title => Drawer.Locator("#proof-title");

    public ILocator Result => Drawer.Locator("p.figure");

    public ILocator Close => Drawer.Locator(".proof-head button");

    /// <summary>Links to the indicators that the opened number was made from.</summary>
    public ILocator Indicators => Drawer.Locator("a[data-indicator]");

    /// <summary>What was recorded of an indicator: state, n and N, who.</summary>
    public ILocator Record => Drawer.Locator("[data-record]");

    /// <summary>Whether the focus is in the drawer.</summary>
    public Task<bool> HasFocusAsync() => Drawer.EvaluateAsync<bool>("d => d.contains(document.activeElement)");
}
