using Microsoft.AspNetCore.Authentication.Cookies;

namespace Dashboard.Web.Security;

/// <summary>
/// Gives a kept cookie an age beside its end: a browser reckons an end by its own clock, which is not always ours, and would throw
/// away a session that has hours left. An age means the same on both. Holds for the first cookie and for each renewed one.
/// </summary>
internal sealed class AgedCookies(TimeProvider time) : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Expires is { } end)
        {
            var left = end - time.GetUtcNow();
            options.MaxAge = left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }

        _cookies.AppendResponseCookie(context, key, value, options);
    }

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, key, options);
}
