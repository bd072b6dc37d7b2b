using System.Text.RegularExpressions;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Security;

public sealed partial class SecurityHeadersTests(WebApp app)
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/login")]
    [InlineData("/healthz")]
    [InlineData("/css/tokens.css")]
    [InlineData("/nowhere")]
    [InlineData(WebApp.Broken)]
    public async Task EveryAnswer_CarriesTheHeaders(string address)
    {
        using var client = await app.SignedInAsync("auditor");

        using var answer = await client.GetAsync(address, Cancel);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self' 'unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task InlineScripts_BearTheNonceOfTheirAnswer()
    {
        using var client = app.Stranger();

        using var first = await client.GetAsync("/login", Cancel);
        using var second = await client.GetAsync("/login", Cancel);

        var page = await first.Content.ReadAsStringAsync(Cancel);
        var inline = InlineScript().Matches(page).Select(m => m.Groups[1].Value).ToList();
        var nonce = Nonce().Match(Policy(first)).Groups[1].Value;
        Assert.NotEmpty(inline);
        Assert.All(inline, attributes => Assert.Contains($"nonce=\"{nonce}\"", System.Net.WebUtility.HtmlDecode(attributes), StringComparison.Ordinal));
        Assert.NotEqual(Policy(first), Policy(second));
    }

    private static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    [GeneratedRegex("<script(?![^>]*\\bsrc=)([^>]*)>")]
    private static partial Regex InlineScript();

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();
}
