using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>A test in the browser. Whatever the pages complain about in the console fails it at the end.</summary>
public abstract class Journey(Stage stage) : IAsyncLifetime
{
    protected const string Leader = "leader";
    protected const string Office = "office";
    protected const string Auditor = "auditor";
    protected const string ClerkOfTantou = "clerk-tantou";

    /// <summary>潭头镇.</summary>
    protected const string Tantou = "410324103";

    /// <summary>公安局.</summary>
    protected const string Police = "ENF-01";

    private readonly List<IBrowserContext> _contexts = [];
    private readonly ConcurrentQueue<string> _complaints = new();

    protected Stage Stage => stage;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }

        GC.SuppressFinalize(this);
        Assert.Empty(_complaints);
    }

    /// <summary>An empty tab of a new context.</summary>
    protected async Task<IPage> TabAsync(Reading reading, string? account, App? app = null)
    {
        var context = await stage.ContextAsync(reading, account, app);
        return await TabAsync(context);
    }

    protected async Task<IPage> TabAsync(IBrowserContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _contexts.Add(context);
        var page = await context.NewPageAsync();
        page.ReportTo(_complaints);
        return page;
    }
}
