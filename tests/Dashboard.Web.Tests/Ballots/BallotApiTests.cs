using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Web.Ballots;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Ballots;

public sealed class BallotApiTests(WebApp app)
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    private BallotMaker Maker => new(app.Services);

    [Fact]
    public async Task FiftyPhonesVotingTwiceAtOnce_AreFiftyBallots()
    {
        var (meeting, codes) = await Maker.OpenAsync(day: "2026-01-07");
        var answers = await Task.WhenAll(codes[1].Concat(codes[1]).Select(async code =>
        {
            using var phone = app.Stranger();
            return await SendAsync(phone, "/vote", Vote(code, 80, 70));
        }));

        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.Equal(50, answers.Count(a => a.Body["isNew"]!.GetValue<bool>()));
        Assert.Equal(50, (await Maker.ViewAsync(meeting)).Turnout[1].Ballots);
        await Maker.CloseAsync(meeting);
        Assert.Equal(50, (await Maker.ViewAsync(meeting)).Turnout[1].Ballots);
        Assert.DoesNotContain(app.Log, line => codes[1].Any(c => line.Contains(c, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("zh-CN", "您的票已收到，只计一次。")]
    [InlineData("en", "Your ballot is in and counts once.")]
    public async Task Phone_IsAskedAndAnsweredInItsLanguage(string culture, string words)
    {
        var (_, codes) = await Maker.OpenAsync(day: culture == "en" ? "2026-01-08" : "2026-01-09");
        using var phone = app.Stranger();
        phone.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);

        var asked = await SendAsync(phone, string.Empty, new JsonObject { ["code"] = $" {BallotCode.Print(codes[0][0]).ToLowerInvariant()}" });
        Assert.Equal((200, "Ready"), (asked.Status, asked.Body["state"]!.GetValue<string>()));
        var ballot = asked.Body["ballot"]!;
        Assert.Equal(("县领导", "Points", 2), (ballot["group"]!.GetValue<string>(), ballot["scale"]!.GetValue<string>(), ballot["units"]!.AsArray().Count));
        Assert.Equal(culture == "en" ? "Lawful decisions" : "依法决策", ballot["questions"]![1]!.GetValue<string>());

        var voted = await SendAsync(phone, "/vote", Vote(codes[0][0], 80, null));
        Assert.Equal((200, "Voted", words), (voted.Status, voted.Body["state"]!.GetValue<string>(), voted.Body["message"]!.GetValue<string>()));
    }

    [Fact]
    public async Task EveryRefusal_SaysWhatAndHow()
    {
        var (meeting, codes) = await Maker.PrintedAsync(day: "2026-01-12");
        using var phone = app.Stranger();
        var code = codes[0][0];
        async Task Refused(int status, string kind, string words, JsonObject body, string path = "/vote")
        {
            var (actual, answer) = await SendAsync(phone, path, body);
            Assert.Equal((status, kind), (actual, answer["kind"]!.GetValue<string>()));
            Assert.Contains(words, answer["message"]!.GetValue<string>(), StringComparison.Ordinal);
        }

        await Refused(409, "NotOpen", "还没有开始", Vote(code, 80, 80));
        await Refused(400, "CodeEmpty", "请输入", Vote(" ", 80, 80));
        await Refused(400, "CodeWrongLength", "应为 10 位", Vote("ABC", 80, 80));
        await Refused(400, "CodeForeignSign", "没有数字 0、1", Vote("<b>ABCDE01", 80, 80));
        await Refused(400, "CodeMistyped", "输错", Vote(Mistyped(code), 80, 80), string.Empty);
        await Refused(404, "UnknownCode", "没有发出过", Vote(BallotCode.New(), 80, 80));
        await Refused(400, "BrokenJson", "不完整", new JsonObject { ["code"] = 7 });
        await Refused(413, "TooLarge", "64 KB", new JsonObject { ["code"] = new string('A', 70_000) });
        await Maker.Store.OpenAsync(BallotMaker.Office, meeting, await Maker.VersionAsync(meeting), Token);
        var (status, faulty) = await SendAsync(phone, "/vote", Vote(code, 101, 80));
        Assert.Equal((422, 2), (status, faulty["faults"]!.AsArray().Count));
        Assert.Equal("“公安局”第 1 题的答案不在 0 到 100 之间。", faulty["faults"]![0]!.GetValue<string>());
        await Refused(422, "Faults", "1 处", new JsonObject { ["code"] = code, ["answers"] = new JsonObject { ["ENF-99"] = new JsonArray(1, 2) } });
        await Maker.CloseAsync(meeting);
        await Refused(410, "Closed", "已经结束", Vote(code, 80, 80));
    }

    [Fact]
    public async Task KnownCode_IsAnsweredWhileItsAddressIsOutOfTries()
    {
        var (_, codes) = await Maker.OpenAsync(day: "2026-01-14");
        using var failures = new BallotFailures(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Ballot:FailuresPerMinute", (string?)"1")]).Build());
        using var scope = app.Services.CreateScope();
        var ballots = ActivatorUtilities.CreateInstance<BallotEndpoints>(scope.ServiceProvider, failures);
        async Task<int?> LookAsync(string code)
        {
            var context = new DefaultHttpContext();
            context.Request.ContentType = "application/json";
            context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(new JsonObject { ["code"] = code }.ToJsonString()));
            return ((IStatusCodeHttpResult)await ballots.LookAsync(context, Token)).StatusCode;
        }

        Assert.Equal(404, await LookAsync(BallotCode.New()));
        Assert.Equal(404, await LookAsync(BallotCode.New()));
        Assert.Equal(429, await LookAsync(BallotCode.New()));
        Assert.Contains(await LookAsync(codes[0][0]), new int?[] { null, 200 });
    }

    [Theory]
    [InlineData("Origin", "http://elsewhere.example", 403, "ForeignOrigin")]
    [InlineData("Sec-Fetch-Site", "cross-site", 403, "ForeignOrigin")]
    public async Task ForeignPage_IsRefused(string header, string value, int status, string kind)
    {
        using var phone = app.Stranger();
        phone.DefaultRequestHeaders.Add(header, value);

        var answer = await SendAsync(phone, string.Empty, new JsonObject { ["code"] = BallotCode.New() });

        Assert.Equal((status, kind), (answer.Status, answer.Body["kind"]!.GetValue<string>()));
    }

    [Fact]
    public async Task FormOfAnotherSite_IsNotJson()
    {
        using var phone = app.Stranger();
        using var content = new StringContent("code=ABC", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await phone.PostAsync(new Uri("/api/ballot/vote", UriKind.Relative), content, Token);

        Assert.Equal(415, (int)answer.StatusCode);
        Assert.Equal("NotJson", (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!["kind"]!.GetValue<string>());
    }

    [Fact]
    public async Task Page_NeedsNoAccountAndNoCircuit()
    {
        using var phone = app.Stranger();
        using var answer = await phone.GetAsync(new Uri("/ballot", UriKind.Relative), Token);
        var page = await answer.Content.ReadAsStringAsync(Token);

        Assert.Equal(200, (int)answer.StatusCode);

        // The framework sets it on every page that it draws; the interface asks for no cookie at all.
        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.StartsWith("dashboard.form=", c, StringComparison.Ordinal));
        Assert.Contains("id=\"ballot-data\"", page, StringComparison.Ordinal);
        Assert.Contains("<noscript>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src=\"_framework", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OddTitle_ReachesThePhoneAsText()
    {
        const string Title = "</script><img src=x onerror=alert(1)> =1+1 👍🏽";
        var (_, codes) = await Maker.OpenAsync(BallotMaker.Setup with { Title = Title }, day: "2026-01-13");
        using var phone = app.Stranger();

        var asked = await SendAsync(phone, string.Empty, new JsonObject { ["code"] = codes[0][0] });

        Assert.Equal(Title, asked.Body["ballot"]!["title"]!.GetValue<string>());
    }

    internal static JsonObject Vote(string code, int? police, int? tantou) => new()
    {
        ["code"] = code,
        ["answers"] = new JsonObject { [BallotMaker.Police] = new JsonArray(police, police), [BallotMaker.Tantou] = new JsonArray(tantou, tantou) },
    };

    internal static async Task<(int Status, JsonNode Body)> SendAsync(HttpClient phone, string path, JsonObject body)
    {
        using var answer = await phone.PostAsJsonAsync($"/api/ballot{path}", body, Token);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        return ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!);
    }

    private static string Mistyped(string code) => code[..^1] + BallotCode.Alphabet[(BallotCode.Alphabet.IndexOf(code[^1], StringComparison.Ordinal) + 1) % BallotCode.Alphabet.Length];
}
