using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Data.Seeding;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Dashboard.Web.Tests.Features.SignIn;

public sealed partial class SignInPageTests(WebApp app)
{
    private const string Wrong = "Wrong-Password-1";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/login", "/")]
    [InlineData("/login?returnUrl=%2Fscorecards%3Fperiod%3D2026Q3", "/scorecards?period=2026Q3")]
    [InlineData("/login?returnUrl=%2F%2Felsewhere.example", "/")]
    [InlineData("/login?returnUrl=https%3A%2F%2Felsewhere.example", "/")]
    public async Task RightPassword_OpensASessionAndReturnsInsideTheSite(string address, string expected)
    {
        using var client = app.Stranger();

        using var answer = await SignInForm.PostAsync(client, "leader", DemoAccounts.Password, address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location is { IsAbsoluteUri: true } l ? l.PathAndQuery : answer.Headers.Location?.OriginalString);
        var cookie = Session(answer);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task OverHttps_CookiesAreSecure()
    {
        using var client = app.CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            BaseAddress = new Uri("https://localhost"),
        });

        using var answer = await SignInForm.PostAsync(client, "leader", DemoAccounts.Password);
        using var mode = await client.GetAsync("/mode/set?theme=light", Cancel);

        Assert.Contains("secure", Session(answer), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", Assert.Single(mode.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task EveryFailure_ReadsTheSame()
    {
        const string Account = "clerk-gaj";
        using var client = app.Stranger();

        var unknown = await FailAsync(client, "nobody-at-all", Wrong);
        var wrong = await FailAsync(client, Account, Wrong);
        for (var i = 0; i < 4; i++)
        {
            await FailAsync(client, Account, Wrong);
        }

        var locked = await FailAsync(client, Account, DemoAccounts.Password);
        var empty = await FailAsync(client, string.Empty, string.Empty);

        Assert.Contains("连续五次失败", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, unknown);
        Assert.Equal(wrong, locked);
        Assert.Equal(wrong, empty);
    }

    [Fact]
    public async Task DemoMode_ListsEveryPostAndFillsTheForm()
    {
        using var client = app.Stranger();

        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/login?account=clerk-tantou&returnUrl=/scorecards", Cancel));

        Assert.All(DemoAccounts.All, account => Assert.Contains(account.DisplayZh, page, StringComparison.Ordinal));
        Assert.Contains("value=\"clerk-tantou\"", page, StringComparison.Ordinal);
        Assert.Contains("/login?account=leader&returnUrl=%2Fscorecards", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOut_NeedsOurOwnFormAndEndsTheSession()
    {
        using var client = await app.SignedInAsync("auditor");
        var page = await client.GetStringAsync("/accessibility", Cancel);
        using var none = new FormUrlEncodedContent([]);
        using var own = new FormUrlEncodedContent([new(SignInForm.TokenName, SignInForm.TokenOf(page))]);

        using var foreign = await client.PostAsync("/logout", none, Cancel);
        var stillThere = await client.GetAsync("/nowhere", Cancel);
        using var answer = await client.PostAsync("/logout", own, Cancel);
        using var after = await client.GetAsync("/nowhere", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, stillThere.StatusCode);
        Assert.Equal("/login", answer.Headers.Location?.OriginalString);
        Assert.StartsWith("/login?", after.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignedIn_ShowsThePostInTheReadersLanguage()
    {
        using var client = await app.SignedInAsync("leader");
        var chinese = WebUtility.HtmlDecode(await client.GetStringAsync("/accessibility", Cancel));
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        var english = await client.GetStringAsync("/accessibility", Cancel);

        Assert.Contains("县领导", chinese, StringComparison.Ordinal);
        Assert.Contains("County leader", english, StringComparison.Ordinal);
    }

    private static string Session(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("dashboard.session=", StringComparison.Ordinal));

    private static async Task<string> FailAsync(HttpClient client, string account, string password)
    {
        using var answer = await SignInForm.PostAsync(client, account, password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        return Changing().Replace(page, "$1=\"\"");
    }

    // What differs between any two pages: tokens, nonces, protected state, and the account as it was typed.
    [GeneratedRegex("(value|nonce)=\"[^\"]*\"|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Changing();
}
