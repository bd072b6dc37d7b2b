using System.Collections.Concurrent;
using Dashboard.Data.Runs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>One product and one browser for all tests; each test opens a context of its own.</summary>
public sealed class Stage : IAsyncLifetime
{
    private const string PathVariable = "CHROMIUM_PATH";
    private const string RequiredVariable = "DASHBOARD_BROWSER_REQUIRED";
    private const string UsualPath = "/usr/bin/chromium";

    private readonly ConcurrentDictionary<IReadOnlyList<Reading>, Lazy<Task<Walk>>> _walks = new();

    // All pages come from one place that is trusted: a process for each of them only costs time.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--in-process-gpu", "--renderer-process-limit=2"];

    /// <summary>In milliseconds. A machine that builds and tests at once is slow, not wrong; what never comes fails all the same.</summary>
    private const float Patience = 20_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private readonly Lazy<App> _changing = new(() =>
    {
        var app = new App();
        app.Start();
        return app;
    });

    public App App { get; } = new();

    /// <summary>A second product, for journeys that change what others count: inspections, findings, scores.</summary>
    public App Changing => _changing.Value;

    /// <summary>The provisional run before any test has recorded anything.</summary>
    public PublishedRun LiveAtStart { get; private set; } = null!;

    private static string BrowserPath => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : UsualPath;

    public async ValueTask InitializeAsync()
    {
        App.Start();
        LiveAtStart = App.Services.GetRequiredService<RunCatalogue>().Live!;
        if (!File.Exists(BrowserPath))
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserPath,
            Args = Arguments,
        });
    }

    /// <summary>A browser of its own with a profile that outlives it.</summary>
    public async Task<IBrowserContext> LaunchKeptAsync(Reading reading, string profile)
    {
        ArgumentNullException.ThrowIfNull(reading);
        _ = Browser();
        var context = await _playwright!.Chromium.LaunchPersistentContextAsync(profile, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = BrowserPath,
            Args = Arguments,
            BaseURL = App.Address.ToString(),
            Locale = reading.Culture,
            ViewportSize = reading.Context.ViewportSize,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddCookiesAsync(reading.CookiesFor(App.Address));
        return context;
    }

    /// <summary>A fresh browser context that reads as it is told; signed in when an account is named.</summary>
    public async Task<IBrowserContext> ContextAsync(Reading reading, string? account, App? app = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        app ??= App;
        var options = reading.Context;
        options.BaseURL = app.Address.ToString();
        var context = await Browser().NewContextAsync(options);
        await context.AddCookiesAsync(reading.CookiesFor(app.Address));
        if (account is not null)
        {
            await context.AddCookiesAsync([await app.SessionCookieAsync(account)]);
        }

        return context;
    }

    /// <summary>A fresh browser context that belongs to no product.</summary>
    public Task<IBrowserContext> BareContextAsync(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Browser().NewContextAsync(reading.Context);
    }

    /// <summary>The walk in which a reading is looked at, made once for all tests.</summary>
    public Task<Walk> WalkAsync(Reading reading) => _walks.GetOrAdd(
        Walk.All.Single(readings => readings.Contains(reading)),
        readings => new Lazy<Task<Walk>>(() => Walk.GoAsync(this, readings))).Value;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await App.DisposeAsync();
        if (_changing.IsValueCreated)
        {
            await _changing.Value.DisposeAsync();
        }
    }

    public IBrowser Browser()
    {
        if (_browser is null)
        {
            var reason = $"There is no browser at {BrowserPath}; {PathVariable} may name another.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable(RequiredVariable) == "1", reason);
            Assert.Fail(reason);
        }

        return _browser;
    }
}
