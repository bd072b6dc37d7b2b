using System.Globalization;
using Bunit;
using Dashboard.Domain.Calendar;
using Dashboard.Web.Components.Layout;
using Dashboard.Web.Display;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;

namespace Dashboard.Web.Tests.Support;

/// <summary>What every component test needs: texts in Chinese, MudBlazor, a clock that stands still.</summary>
public abstract class PartTest : BunitContext, IAsyncLifetime
{
    protected PartTest()
    {
        UseCulture("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLocalization();
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddSingleton<SiteMap>();
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddSingleton<BusinessClock>();
        Services.Configure<DemoOptions>(_ => { });
    }

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 10, 22, 1, 0, 0, TimeSpan.Zero));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    // MudBlazor's services can only be disposed asynchronously.
    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static void UseCulture(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
    }
}
