using Microsoft.AspNetCore.Localization;

namespace Dashboard.Web.Display;

/// <summary>Language and mode on this device. Only the server reads them, before it writes the first line of a page.</summary>
internal static class DisplayCookies
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void SetLanguage(HttpContext context, string language) => context.Response.Cookies.Append(
        CookieRequestCultureProvider.DefaultCookieName,
        CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
        Options(context));

    public static void SetMode(HttpContext context, DisplayMode mode) =>
        context.Response.Cookies.Append(DisplayMode.CookieName, mode.ToCookie(), Options(context));

    // An age, not a date: a demonstration's clock is not the browser's.
    private static CookieOptions Options(HttpContext context) => new()
    {
        MaxAge = Remembered,
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };
}
