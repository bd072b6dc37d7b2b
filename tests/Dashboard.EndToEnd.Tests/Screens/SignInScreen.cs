using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Screens;

internal sealed class SignInScreen(IPage page)
{
    public ILocator UserName => page.Locator("#username");

    public ILocator Password => page.Locator("#password");

    public ILocator Refusal => page.Locator("#sign-in-failed");

    public Task OpenAsync() => page.GotoAsync("/login");

    public async Task EnterAsync(string account, string password)
    {
        await UserName.FillAsync(account);
        await Password.FillAsync(password);

        // The answer to a refusal has the address of the form, so only the event tells the new page from the old one.
        var loaded = new TaskCompletionSource();
        page.DOMContentLoaded += OnLoaded;
        await page.Locator(".sign-in-form button[type=submit]").ClickAsync();
        await loaded.Task.WaitAsync(TestContext.Current.CancellationToken);
        page.DOMContentLoaded -= OnLoaded;

        void OnLoaded(object? sender, IPage of) => loaded.TrySetResult();
    }
}
