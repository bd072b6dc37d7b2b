using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Show;

public sealed partial class ShowEndpointsTests(WebApp app)
{
    private const string Hostile = "<script>alert('x')</script>=1+1 🙂";

    private static readonly string[] Papers =
    [
        "papers/slides.pptx", "papers/circular.docx", "papers/scores.xlsx", "papers/410324103/card.pptx", "papers/410324103/card.docx", "papers/410324103/card.xlsx",
        "print", "print/410324103",
    ];

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Show_IsOnePageThatAsksForNothing()
    {
        var number = await FrozenAsync($"{Hostile}{new string('长', 150)}", new DateOnly(2026, 11, 2));
        using var client = await app.SignedInAsync("leader");
        var page = await client.GetStringAsync(Address(number, string.Empty), Token);

        Assert.DoesNotMatch("(src|href)=\"(?!data:|/meetings/)", page);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", page, StringComparison.Ordinal);
        Assert.Contains("数据截至 2026-10-22", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("演示数据", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.True(Slides().Count(page) >= 12);

        // A leader looks and listens; only who runs the meeting lets others follow.
        Assert.DoesNotContain("id=\"follow\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SavedFile_HasNoAddressAtAll()
    {
        var number = await FrozenAsync("离线", new DateOnly(2026, 11, 3));
        using var client = await app.SignedInAsync("office");
        using var answer = await client.GetAsync(Address(number, "/file"), Token);
        var page = await answer.Content.ReadAsStringAsync(Token);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("2026-11-03-调度会-放映.html", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.DoesNotMatch("(src|href)=\"(?!data:)", page);
        Assert.DoesNotContain("/api/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SlidesOfEveryUnit_AreForThoseWhoSeeEveryUnit()
    {
        var number = await FrozenAsync("权限", new DateOnly(2026, 11, 4));
        using var clerk = await app.SignedInAsync("clerk-tantou");
        using var stranger = app.Stranger();
        using var leader = await app.SignedInAsync("leader");

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(clerk, Address(number, string.Empty)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(clerk, Address(number, "/file")));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(stranger, Address(number, string.Empty)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(leader, Address(999_999, string.Empty)));
        foreach (var paper in Papers)
        {
            var address = new Uri(FormattableString.Invariant($"/{(paper.StartsWith("print", StringComparison.Ordinal) ? string.Empty : "api/")}meetings/{number}/{paper}"), UriKind.Relative);
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(clerk, address));
            Assert.NotEqual(HttpStatusCode.OK, await StatusAsync(stranger, address));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(leader, address));
        }

        using var unasked = await clerk.PostAsync(new Uri($"/api/meetings/{number}/follow", UriKind.Relative), null, Token);
        Assert.Equal(HttpStatusCode.Forbidden, unasked.StatusCode);
    }

    [Fact]
    public async Task Comment_IsForTheSpeakerAndNotForFollowers()
    {
        var number = await FrozenAsync("跟随", new DateOnly(2026, 11, 5));
        await app.Services.GetRequiredService<DeckStore>().ArrangeAsync(
            FindingMaker.Office, number, 0, DeckSettings.Usual with { Slides = [new SlideSetting("County", false, "先点名后进单位")] }, Token);
        using var office = await app.SignedInAsync("office");
        var page = await office.GetStringAsync(Address(number, string.Empty), Token);
        Assert.Contains("先点名后进单位", WebUtility.HtmlDecode(page), StringComparison.Ordinal);

        var token = WebUtility.HtmlDecode(RequestToken().Match(page).Groups[1].Value);
        using var opened = await SendAsync(office, HttpMethod.Post, $"/api/meetings/{number}/follow", token, null);
        var path = PathOf().Match(await opened.Content.ReadAsStringAsync(Token)).Groups[1].Value;
        using var told = await SendAsync(office, HttpMethod.Post, $"/api/meetings/{number}/slide", token, "{\"slide\":\"County\"}");
        Assert.Equal(HttpStatusCode.NoContent, told.StatusCode);

        using var stranger = app.Stranger();
        var followed = await stranger.GetStringAsync(new Uri(path, UriKind.Relative), Token);
        Assert.DoesNotContain("先点名后进单位", WebUtility.HtmlDecode(followed), StringComparison.Ordinal);
        Assert.DoesNotContain("data-door=\"", followed, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"speaker\"", followed, StringComparison.Ordinal);
        Assert.Equal("{\"slide\":\"County\"}", await stranger.GetStringAsync(new Uri($"/api{path}", UriKind.Relative), Token));

        using var closed = await SendAsync(office, HttpMethod.Delete, $"/api/meetings/{number}/follow", token, null);
        Assert.Equal(HttpStatusCode.NoContent, closed.StatusCode);
        using var over = await stranger.GetAsync(new Uri(path, UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.NotFound, over.StatusCode);
        Assert.Contains("跟随已结束", await over.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MeetingThatIsNotFrozen_SaysWhatToDo()
    {
        using var leader = await app.SignedInAsync("leader");
        foreach (var address in new[] { "/meetings/23/present", "/meetings/23/present/file", "/meetings/23/print", "/api/meetings/23/papers/circular.docx" })
        {
            using var answer = await leader.GetAsync(new Uri(address, UriKind.Relative), Token);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("还没有定格", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ForeignPage_CannotLetOthersFollow()
    {
        var number = await FrozenAsync("外站", new DateOnly(2026, 11, 6));
        using var office = await app.SignedInAsync("office");
        using var answer = await office.PostAsync(new Uri($"/api/meetings/{number}/follow", UriKind.Relative), null, Token);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static Uri Address(long number, string rest) => new(FormattableString.Invariant($"/meetings/{number}/present{rest}"), UriKind.Relative);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, Uri address)
    {
        using var answer = await client.GetAsync(address, Token);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string address, string token, string? json)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.Add("RequestVerificationToken", token);
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        request.Content = json is null ? null : new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await client.SendAsync(request, Token);
    }

    private async Task<long> FrozenAsync(string topic, DateOnly day)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["held_on"] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["topic"] = topic, ["kind"] = "dispatch" };
        var made = await app.Services.GetRequiredService<LedgerStore>().AddAsync(FindingMaker.Office, Meeting.Ledger, null, null, values, Token);
        var number = made.Current!.Summary.Number;
        Assert.Equal(FreezeOutcome.Frozen, (await app.Services.GetRequiredService<MeetingStore>().FreezeAsync(FindingMaker.Office, number, new Quarter(2026, 3), Token)).Outcome);
        return number;
    }

    [GeneratedRegex("<section class=\"slide")]
    private static partial Regex Slides();

    [GeneratedRegex("\"token\":\"([^\"]+)\"")]
    private static partial Regex RequestToken();

    [GeneratedRegex("\"path\":\"([^\"]+)\"")]
    private static partial Regex PathOf();
}
