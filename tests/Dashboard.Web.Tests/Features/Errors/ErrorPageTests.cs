using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Errors;

public sealed partial class ErrorPageTests(WebApp app)
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "没有找到此页")]
    [InlineData("/not-found", HttpStatusCode.NotFound, "没有找到此页")]
    [InlineData(WebApp.Forbidden, HttpStatusCode.Forbidden, "无权查看此页")]
    [InlineData("/error/429", HttpStatusCode.TooManyRequests, "操作过于频繁")]
    [InlineData("/error/418", (HttpStatusCode)418, "服务器返回代码 418")]
    public async Task Failure_IsToldWithItsTrueCode(string address, HttpStatusCode code, string words)
    {
        using var client = await app.SignedInAsync("auditor");

        using var answer = await client.GetAsync(address, Cancel);

        Assert.Equal(code, answer.StatusCode);
        Assert.Contains(words, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_IsToldInTheReadersLanguage()
    {
        using var client = await app.SignedInAsync("auditor");
        client.DefaultRequestHeaders.Add("Accept-Language", "en");

        using var answer = await client.GetAsync("/nowhere", Cancel);

        Assert.Contains("Page not found", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnhandledException_ShowsTheNumberUnderWhichItIsLogged()
    {
        using var client = await app.SignedInAsync("auditor");

        using var answer = await client.GetAsync(WebApp.Broken, Cancel);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        var number = Number().Match(page).Groups[1].Value;
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(8, number.Length);
        Assert.Contains(app.Log, line => line.Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain("broken on purpose", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stranger_IsSentToSignInWhateverTheAddress()
    {
        using var client = app.Stranger();

        using var answer = await client.GetAsync("/nowhere?a=b", Cancel);

        Assert.Equal("/login?returnUrl=%2Fnowhere%3Fa%3Db", answer.Headers.Location?.PathAndQuery);
    }

    [Fact]
    public async Task Health_AnswersStrangers()
    {
        using var client = app.Stranger();

        Assert.Equal("Healthy", await client.GetStringAsync("/healthz", Cancel));
    }

    [GeneratedRegex("错误编号 ([0-9A-Z]+)")]
    private static partial Regex Number();
}
