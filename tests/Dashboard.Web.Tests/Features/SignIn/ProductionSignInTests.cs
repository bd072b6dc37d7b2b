using System.Net;
using Dashboard.Data.Seeding;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.SignIn;

public sealed class ProductionSignInTests(ProductionApp app) : IClassFixture<ProductionApp>
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task OutsideDemoMode_NothingSpeaksOfDemoAndBadAttemptsAreStopped()
    {
        using var client = app.Stranger();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/login", Cancel));
        Assert.DoesNotContain("演示", page, StringComparison.Ordinal);
        Assert.DoesNotContain(DemoAccounts.Password, page, StringComparison.Ordinal);

        using var bare = await SignInForm.PostAsync(client, "leader", DemoAccounts.Password, withToken: false);
        Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
        Assert.Contains("请求无法受理", WebUtility.HtmlDecode(await bare.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);

        for (var i = 1; i < ProductionApp.SignInsPerMinute; i++)
        {
            using var refused = await SignInForm.PostAsync(client, "leader", DemoAccounts.Password);
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        }

        using var stopped = await SignInForm.PostAsync(client, "leader", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        Assert.Contains("操作过于频繁", WebUtility.HtmlDecode(await stopped.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
    }
}
