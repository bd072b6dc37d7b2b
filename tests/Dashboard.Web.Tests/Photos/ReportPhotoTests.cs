using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dashboard.Data.Photos;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Photos;

public sealed partial class ReportPhotoTests(WebApp app)
{
    private const string Unit = "410324103";
    private const string Clerk = "clerk-tantou";
    private static readonly Actor Person = FindingMaker.ClerkOf(Unit);

    private readonly FindingMaker _maker = new(app.Services);

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Photo_IsAddedOnceHoweverOftenItIsSentAndCanBeTakenOut()
    {
        var id = await MendingAsync();
        using var client = await SenderAsync(id);
        var address = $"/api/findings/{id}/photos/{Guid.NewGuid()}";

        Assert.Equal(HttpStatusCode.Created, (await SendAsync(client, address, FindingMaker.Picture(after: true))).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(client, address, FindingMaker.Picture(after: true))).Status);
        Assert.Equal((HttpStatusCode.Conflict, "OtherContent"), await SendAsync(client, address, FindingMaker.Picture(after: false)));

        using var removed = await client.DeleteAsync(new Uri(address, UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        using var again = await client.DeleteAsync(new Uri(address, UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Theory]
    [InlineData("", "Empty", HttpStatusCode.BadRequest)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "NotAnImage", HttpStatusCode.UnsupportedMediaType)]
    public async Task WhatIsNoPicture_IsRefusedInASentence(string body, string kind, HttpStatusCode status)
    {
        var id = await MendingAsync();
        using var client = await SenderAsync(id);

        Assert.Equal((status, kind), await SendAsync(client, $"/api/findings/{id}/photos/{Guid.NewGuid()}", System.Text.Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public async Task TooManyBytes_AreRefusedBeforeTheyAreRead()
    {
        var id = await MendingAsync();
        using var client = await SenderAsync(id);

        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, "TooLarge"),
            await SendAsync(client, $"/api/findings/{id}/photos/{Guid.NewGuid()}", new byte[PhotoIntake.MaxBytes + 1]));
    }

    [Fact]
    public async Task WithoutTokenOrFromAnotherSite_NothingIsTaken()
    {
        var id = await MendingAsync();
        var address = $"/api/findings/{id}/photos/{Guid.NewGuid()}";
        using var bare = await app.SignedInAsync(Clerk);
        Assert.Equal((HttpStatusCode.BadRequest, "StaleToken"), await SendAsync(bare, address, FindingMaker.Picture(after: true)));

        using var foreign = await SenderAsync(id);
        foreign.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");
        Assert.Equal((HttpStatusCode.Forbidden, "ForeignOrigin"), await SendAsync(foreign, address, FindingMaker.Picture(after: true)));
        Assert.Empty((await _maker.FindAsync(long.Parse(id[3..], System.Globalization.CultureInfo.InvariantCulture), Person)).AddedPhotos);
    }

    [Theory]
    [InlineData("WT-99999")]
    [InlineData("nonsense")]
    public async Task UnknownFinding_IsNotFound(string unknown)
    {
        var id = await MendingAsync();
        using var client = await SenderAsync(id);

        Assert.Equal((HttpStatusCode.NotFound, "NotFound"), await SendAsync(client, $"/api/findings/{unknown}/photos/{Guid.NewGuid()}", FindingMaker.Picture(after: true)));
    }

    [Fact]
    public async Task SharedCopy_IsAPictureThatABrowserKeepsForItselfForADay()
    {
        var view = await _maker.ReportAsync(Unit);
        using var client = await app.SignedInAsync(Clerk);
        using var answer = await client.GetAsync(new Uri($"/photos/{view.BeforePhotos[0]}", UriKind.Relative), Token);

        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal("max-age=86400, private, immutable", Sorted(answer.Headers.CacheControl!));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData("office", HttpStatusCode.OK)]
    [InlineData("auditor", HttpStatusCode.OK)]
    [InlineData("leader", HttpStatusCode.Forbidden)]
    [InlineData("inspector", HttpStatusCode.Forbidden)]
    [InlineData(Clerk, HttpStatusCode.Forbidden)]
    public async Task SealedOriginal_IsHandedOutToFewAndKeptByNoCache(string account, HttpStatusCode status)
    {
        var view = await _maker.MakeAsync(Unit);
        using var client = await app.SignedInAsync(account);
        using var answer = await client.GetAsync(new Uri($"/photos/{view.BeforePhotos[0]}/original", UriKind.Relative), Token);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.OK)
        {
            Assert.Equal(("attachment", true), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Headers.CacheControl!.NoStore));
            Assert.Equal(FindingMaker.Picture(after: false), await answer.Content.ReadAsByteArrayAsync(Token));
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryRefusal_HasASentence(string culture)
    {
        (System.Globalization.CultureInfo.CurrentUICulture, var before) = (new System.Globalization.CultureInfo(culture), System.Globalization.CultureInfo.CurrentUICulture);
        var answers = app.Services.GetRequiredService<Dashboard.Web.Photos.PhotoAnswers>();
        Assert.All(Enum.GetValues<PhotoRefusal>(), r => Assert.NotEqual($"Refused{r}", answers.Words(r)));
        Assert.All(
            Enum.GetValues<AddPhotoOutcome>().Where(o => o is not (AddPhotoOutcome.Added or AddPhotoOutcome.AddedBefore)),
            o => Assert.NotEqual($"Not{o}", answers.Words(o)));
        System.Globalization.CultureInfo.CurrentUICulture = before;
    }

    private async Task<string> MendingAsync()
    {
        var view = await _maker.MakeAsync(Unit);
        await _maker.ActAsync(Person, view.Summary.Number, FindingAct.Accept);
        return view.Summary.Id;
    }

    // The page of the finding carries the token, as it does for the browser.
    private async Task<HttpClient> SenderAsync(string id)
    {
        var client = await app.SignedInAsync(Clerk);
        var page = await client.GetStringAsync(new Uri($"/findings/{id}", UriKind.Relative), Token);
        client.DefaultRequestHeaders.Add("RequestVerificationToken", TokenOf().Match(page).Groups[1].Value);
        return client;
    }

    private static async Task<(HttpStatusCode Status, string? Kind)> SendAsync(HttpClient client, string address, byte[] picture)
    {
        using var body = new ByteArrayContent(picture);
        body.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var answer = await client.PutAsync(new Uri(address, UriKind.Relative), body, Token);
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token));
        var isRefusal = (int)answer.StatusCode >= 400;
        Assert.Equal(isRefusal, json!["message"]?.GetValue<string>().Length > 5);
        return (answer.StatusCode, json["kind"]?.GetValue<string>());
    }

    private static string Sorted(CacheControlHeaderValue cache) =>
        string.Join(", ", $"max-age={cache.MaxAge!.Value.TotalSeconds:0}", cache.Private ? "private" : "public", Assert.Single(cache.Extensions).Name);

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex TokenOf();
}
