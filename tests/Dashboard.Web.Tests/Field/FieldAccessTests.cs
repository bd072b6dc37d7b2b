using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Field;

public sealed class FieldAccessTests(WebApp app)
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/field/tasks")]
    [InlineData("/api/field/token")]
    [InlineData("/api/field/records?ids=")]
    public async Task Stranger_IsToldInJsonAndSentNowhere(string address)
    {
        using var client = app.Stranger();

        using var answer = await client.GetAsync(address, Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("SignedOut", (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel))!["kind"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("office")]
    [InlineData("clerk-tantou")]
    [InlineData("auditor")]
    public async Task OtherRole_IsRefusedInJson(string account)
    {
        using var client = await app.SignedInAsync(account);

        using var answer = await client.GetAsync("/api/field/tasks", Cancel);
        using var page = await client.GetAsync("/field", Cancel);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("NoRight", (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancel))!["kind"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
    }

    [Fact]
    public async Task WritingWithoutToken_IsRefused()
    {
        using var phone = await FieldPhone.OfAsync(app);
        phone.Client.DefaultRequestHeaders.Remove("RequestVerificationToken");

        var (status, body, _) = await phone.SendAsync(phone.Record());

        Assert.Equal((400, "StaleToken"), (status, body["kind"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("Origin", "http://elsewhere.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task WritingFromAForeignPage_IsRefusedEvenWithToken(string header, string value)
    {
        using var phone = await FieldPhone.OfAsync(app);
        phone.Client.DefaultRequestHeaders.Add(header, value);

        var (status, body, _) = await phone.SendAsync(phone.Record());

        Assert.Equal((403, "ForeignOrigin"), (status, body["kind"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Page_NeedsNoCircuitAndKeepsTheSessionOnThePhone()
    {
        using var client = await app.SignedInAsync("inspector-3");

        using var answer = await client.GetAsync("/field", Cancel);
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("id=\"field-data\"", page, StringComparison.Ordinal);
        Assert.Contains("\"account\":\"inspector-3\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src=\"_framework", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link rel=\"stylesheet\" href=\"_content", page, StringComparison.Ordinal);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("dashboard.session=", StringComparison.Ordinal));
        Assert.Contains("max-age=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Worker_IsServedFromTheRoot()
    {
        using var client = app.Stranger();

        using var answer = await client.GetAsync("/field-sw.js", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
    }
}
