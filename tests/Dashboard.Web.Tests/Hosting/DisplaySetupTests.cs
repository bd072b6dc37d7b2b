using System.Net;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Hosting;

public sealed class DisplaySetupTests(WebApp app)
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "zh-CN")]
    [InlineData("en-GB,en;q=0.9", "en")]
    [InlineData("zh,en;q=0.5", "zh-CN")]
    [InlineData("en;q=0.4,zh-TW;q=0.8", "zh-CN")]
    [InlineData("fr,de", "zh-CN")]
    public async Task NoCookie_BrowserLanguageDecides(string? wanted, string language)
    {
        using var client = app.Stranger();
        client.DefaultRequestHeaders.Add("Accept-Language", wanted ?? string.Empty);

        var page = await client.GetStringAsync("/login", Cancel);

        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChosenLanguage_BeatsTheBrowserAndLastsAYear()
    {
        using var client = app.Stranger();
        client.DefaultRequestHeaders.Add("Accept-Language", "zh-CN");

        using var answer = await client.GetAsync("/culture/set?culture=en&returnUrl=%2Flogin%3Faccount%3Dleader", Cancel);
        var page = await client.GetStringAsync("/login", Cancel);

        Assert.Equal("/login?account=leader", answer.Headers.Location?.OriginalString);
        Assert.Contains("max-age=31536000", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownLanguage_ChangesNothing()
    {
        using var client = app.Stranger();

        using var answer = await client.GetAsync("/culture/set?culture=fr&returnUrl=/login", Cancel);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("/login", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/culture/set?culture=en&returnUrl=https://elsewhere.example")]
    [InlineData("/culture/set?culture=en&returnUrl=//elsewhere.example")]
    [InlineData("/mode/set?theme=dark&returnUrl=/%5Celsewhere.example")]
    [InlineData("/mode/set?theme=dark")]
    public async Task ForeignOrMissingReturnAddress_LeadsHome(string address)
    {
        using var client = app.Stranger();

        using var answer = await client.GetAsync(address, Cancel);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Mode_IsInForceAtFirstPaintAndKeepsItsOtherHalf()
    {
        using var client = app.Stranger();

        using var dark = await client.GetAsync("/mode/set?theme=dark&returnUrl=/login", Cancel);
        using var elder = await client.GetAsync("/mode/set?elder=true&returnUrl=/login", Cancel);
        var page = await client.GetStringAsync("/login", Cancel);
        using var light = await client.GetAsync("/mode/set?theme=light&returnUrl=/login", Cancel);
        var lightPage = await client.GetStringAsync("/login", Cancel);

        Assert.Equal(HttpStatusCode.Redirect, dark.StatusCode);
        Assert.Contains("max-age=31536000", Assert.Single(elder.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Contains("data-theme=\"dark\" data-elder>", page, StringComparison.Ordinal);
        Assert.Contains("data-theme=\"light\" data-elder>", lightPage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PersonsChoice_FollowsToTheNextDevice()
    {
        using var first = await app.SignedInAsync("secadmin");
        using var mode = await first.GetAsync("/mode/set?theme=dark&elder=true&returnUrl=/accessibility", Cancel);
        using var language = await first.GetAsync("/culture/set?culture=en&returnUrl=/accessibility", Cancel);

        using var second = await app.SignedInAsync("secadmin");
        var page = await second.GetStringAsync("/accessibility", Cancel);

        Assert.Contains("<html lang=\"en\" data-theme=\"dark\" data-elder>", page, StringComparison.Ordinal);
    }
}
