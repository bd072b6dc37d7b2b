using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Web.Tests.Security;

public sealed class AgedCookiesTests(WebApp app)
{
    private static readonly DateTimeOffset Now = new(2026, 10, 22, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(60, "max-age=3600")]
    [InlineData(-1, "max-age=0")]
    public void KeptCookie_HasTheAgeThatIsLeftByTheServersClock(int minutes, string expected) =>
        Assert.Contains(expected, Appended(new CookieOptions { Expires = Now.AddMinutes(minutes) }), StringComparison.Ordinal);

    [Fact]
    public void CookieOfASitting_HasNoAge() => Assert.DoesNotContain("max-age", Appended(new CookieOptions()), StringComparison.Ordinal);

    [Fact]
    public void Session_IsWrittenWithItAlsoWhenItIsRenewed() => Assert.IsType<AgedCookies>(
        app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).CookieManager);

    private static string Appended(CookieOptions options)
    {
        var context = new DefaultHttpContext();
        new AgedCookies(new FakeTimeProvider(Now)).AppendResponseCookie(context, "dashboard.session", "value", options);
        return context.Response.Headers.SetCookie.ToString();
    }
}
