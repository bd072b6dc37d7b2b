using System.Globalization;
using System.Security.Claims;
using Bunit;
using Dashboard.Data.Accounts;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Web.Components.Layout;
using Dashboard.Web.Display;
using Microsoft.AspNetCore.Components;
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

    /// <summary>Whoever looks at the page, over a circuit.</summary>
    protected void SignIn(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var person = AddAuthorization();
        person.SetAuthorized(actor.Account);
        person.SetRoles([.. actor.Roles.Select(r => r.ToString())]);
        if (actor.Unit is { } unit)
        {
            person.SetClaims(new Claim(AccountClaims.Unit, unit));
        }

        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    protected static void UseCulture(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
    }
}
