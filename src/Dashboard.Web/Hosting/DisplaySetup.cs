using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Localization;
using MudBlazor;

namespace Dashboard.Web.Hosting;

/// <summary>Language and display mode: chosen by cookie, changed by a full request, in force at first paint.</summary>
internal static class DisplaySetup
{
    public static void AddDisplay(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DemoOptions>(configuration.GetSection(DemoOptions.Section));
        services.AddSingleton<DisplayMemory>();
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
        routes.MapGet(DisplayLinks.CulturePath, SetCultureAsync).AllowAnonymous();
        routes.MapGet(DisplayLinks.ModePath, SetModeAsync).AllowAnonymous();
    }

    private static async Task<IResult> SetCultureAsync(
        HttpContext context, DisplayMemory memory, string? culture, string? returnUrl, CancellationToken cancellationToken)
    {
        if (Languages.Match(culture) is { } language)
        {
            DisplayCookies.SetLanguage(context, language);
            await memory.RememberAsync(context.User, language, DisplayMode.Of(context.Request), cancellationToken).ConfigureAwait(false);
        }

        return Results.LocalRedirect(LocalAddress.OrHome(returnUrl));
    }

    private static async Task<IResult> SetModeAsync(
        HttpContext context, DisplayMemory memory, string? theme, bool? elder, string? returnUrl, CancellationToken cancellationToken)
    {
        var mode = DisplayMode.Of(context.Request);
        mode = new DisplayMode(Dark: theme is null ? mode.Dark : theme == "dark", Elder: elder ?? mode.Elder);
        DisplayCookies.SetMode(context, mode);
        await memory.RememberAsync(context.User, Languages.Current, mode, cancellationToken).ConfigureAwait(false);
        return Results.LocalRedirect(LocalAddress.OrHome(returnUrl));
    }
}
