using System.Net;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Security;

public sealed class OriginCheckTests(WebApp app)
{
    private const string Negotiate = "/_blazor/negotiate?negotiateVersion=1";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Origin", "http://elsewhere.example")]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Origin", "http://localhost:81")]
    [InlineData("Origin", "http://localhost.elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task ForeignOrigin_OpensNoCircuitEvenWithASession(string header, string value)
    {
        using var client = await app.SignedInAsync("auditor");

        Assert.Equal(HttpStatusCode.Forbidden, await NegotiateAsync(client, header, value));
    }

    [Fact]
    public async Task PathInOtherCase_IsNoWayAround()
    {
        using var client = await app.SignedInAsync("auditor");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_BLAZOR/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "http://elsewhere.example");

        using var answer = await client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task OwnOrigin_OpensACircuit()
    {
        using var client = await app.SignedInAsync("auditor");

        Assert.Equal(HttpStatusCode.OK, await NegotiateAsync(client, "Origin", "http://localhost"));
    }

    [Fact]
    public async Task WebSocketOfAForeignPage_IsRefused()
    {
        var sockets = app.Server.CreateWebSocketClient();
        sockets.ConfigureRequest = request => request.Headers.Origin = "http://elsewhere.example";

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => sockets.ConnectAsync(new Uri("ws://localhost/_blazor"), Cancel));

        Assert.Contains("403", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> NegotiateAsync(HttpClient client, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Negotiate);
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await client.SendAsync(request, Cancel);
        return answer.StatusCode;
    }
}
