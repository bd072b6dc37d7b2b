using Dashboard.Domain.Calendar;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor;

namespace Dashboard.Web.Hosting;

/// <summary>Language and display mode: chosen by cookie, changed by a full request, in force at first paint.</summary>
internal static class DisplaySetup
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void AddDisplay(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DemoOptions>(configuration.GetSection(DemoOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BusinessClock>();
        services.AddLocalization();
        services.AddTransient<MudLocalizer, MudBlazorLocalizer>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            string[] cultures = [.. Languages.All];
            options.SetDefaultCulture(Languages.Chinese).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new BrowserLanguageProvider()];
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
    }

    public static void MapDisplay(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(DisplayLinks.CulturePath, SetCulture).AllowAnonymous();
        routes.MapGet(DisplayLinks.ModePath, SetMode).AllowAnonymous();
    }

    private static IResult SetCulture(HttpContext context, TimeProvider time, string? culture, string? returnUrl)
    {
        if (Languages.Match(culture) is { } language)
        {
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language));
            context.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, value, Cookie(context, time));
        }

        return Results.LocalRedirect(LocalAddress.OrHome(returnUrl));
    }

    private static IResult SetMode(HttpContext context, TimeProvider time, string? theme, bool? elder, string? returnUrl)
    {
        var mode = DisplayMode.Of(context.Request);
        mode = mode with { Dark = theme is null ? mode.Dark : theme == "dark", Elder = elder ?? mode.Elder };
        context.Response.Cookies.Append(DisplayMode.CookieName, mode.ToCookie(), Cookie(context, time));
        return Results.LocalRedirect(LocalAddress.OrHome(returnUrl));
    }

    private static CookieOptions Cookie(HttpContext context, TimeProvider time) => new()
    {
        Expires = time.GetUtcNow() + Remembered,
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };
}
