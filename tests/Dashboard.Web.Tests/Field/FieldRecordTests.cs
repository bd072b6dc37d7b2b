using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Field;

public sealed class FieldRecordTests(WebApp app)
{
    /// <summary>What is done to a good record, and the fault that must be named.</summary>
    private static readonly Dictionary<string, Action<JsonObject>> Spoilings = new(StringComparer.Ordinal)
    {
        ["UnknownUnit"] = r => r["unit"] = "ENF-99",
        ["UnknownChecklist"] = r => r["checklistVersion"] = 99,
        ["ForeignVisit"] = r => r["visit"] = Guid.NewGuid(),
        ["BadPlace"] = r => r["place"] = " ",
        ["NoteTooLong"] = r => r["note"] = new string('注', 2001),
        ["UnknownCompanion"] = r => r["companion"] = "leader",
        ["InFuture"] = r => r["visitedAt"] = "2026-10-25T09:00:00+08:00",
        ["TooLongAgo"] = r => r["visitedAt"] = "2026-07-01T09:00:00+08:00",
        ["AnswerMissing"] = r => r["answers"]!.AsArray().RemoveAt(0),
        ["UnknownAnswer"] = r => r["answers"]!.AsArray().Add(new JsonObject { ["item"] = "CK1-01", ["choice"] = "yes" }),
        ["BadAnswer"] = r => FieldPhone.Answer(r, "CK3-01")["choice"] = "优",
        ["PhotoMissing"] = r => FieldPhone.Answer(r, "CK3-04")["choice"] = "yes",
        ["BadPhotos"] = r => r["photos"]!.AsArray().Add(new JsonObject { ["id"] = Guid.NewGuid(), ["item"] = "CK9-01", ["sha256"] = new string('a', 64) }),
        ["BadRevision"] = r => (r["revision"], r["revisionReason"]) = (2, "更正"),
        ["RevisionReasonMissing"] = r => r["revision"] = 2,
    };

    public static TheoryData<string> Faults { get; } = [.. Spoilings.Keys];

    [Fact]
    public async Task GoodRecord_IsReceivedOnceHoweverOftenItIsSent()
    {
        using var phone = await FieldPhone.OfAsync(app);
        var record = phone.Record();

        var (first, receipt, answer) = await phone.SendAsync(record);
        record["sentAt"] = "2026-10-22T09:05:00+08:00";
        var (second, again, _) = await phone.SendAsync(record);
        var states = await phone.Client.GetFromJsonAsync<JsonNode>($"/api/field/records?ids={record["id"]}", Xunit.TestContext.Current.CancellationToken);

        Assert.Equal((201, 200), (first, second));
        Assert.Equal(receipt["state"]!["receipt"]!.GetValue<string>(), again["state"]!["receipt"]!.GetValue<string>());
        Assert.NotNull(receipt["serverTime"]);
        Assert.Contains($"{record["id"]}", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Single(states!["states"]!.AsArray());
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task SpoiltRecord_IsRefusedWithItsFaultInASentence(string kind)
    {
        using var phone = await FieldPhone.OfAsync(app);
        var record = phone.Record();
        Spoilings[kind](record);

        var (status, body, _) = await phone.SendAsync(record);

        Assert.Equal(422, status);
        var fault = Assert.Single(body["faults"]!.AsArray(), f => f!["kind"]!.GetValue<string>() == kind)!;
        Assert.Matches("[。]$", fault["message"]!.GetValue<string>());
        Assert.Empty((await phone.Client.GetFromJsonAsync<JsonNode>(
            $"/api/field/records?ids={record["id"]}", Xunit.TestContext.Current.CancellationToken))!["states"]!.AsArray());
    }

    [Fact]
    public async Task FaultOfAnItem_NamesItInTheReadersLanguage()
    {
        using var phone = await FieldPhone.OfAsync(app);
        phone.Client.DefaultRequestHeaders.Add("Accept-Language", "en");
        var record = phone.Record();
        FieldPhone.Answer(record, "CK3-04")["choice"] = "yes";

        var (_, body, _) = await phone.SendAsync(record);

        var message = body["faults"]![0]!["message"]!.GetValue<string>();
        Assert.StartsWith("Item 4 “Off-system handling or hidden pre-approval”:", message, StringComparison.Ordinal);
        Assert.DoesNotMatch("[一-龥]", message);
    }

    [Fact]
    public async Task SameIdOtherContent_GivesBothAndChangesNothing()
    {
        using var phone = await FieldPhone.OfAsync(app);
        var record = phone.Record();
        await phone.SendAsync(record);
        record["place"] = "另一处";

        var (status, body, _) = await phone.SendAsync(record);

        Assert.Equal((409, "OtherContent"), (status, body["kind"]!.GetValue<string>()));
        Assert.Equal("便民服务中心", body["stored"]!["place"]!.GetValue<string>());
        Assert.Equal("另一处", body["offered"]!["place"]!.GetValue<string>());
        Assert.NotNull(body["state"]!["receipt"]);
    }

    [Fact]
    public async Task SomebodyElsesId_IsTakenAndTellsNothing()
    {
        using var phone = await FieldPhone.OfAsync(app);
        using var other = await FieldPhone.OfAsync(app, "inspector-3");
        var record = phone.Record();
        await phone.SendAsync(record);

        var (status, body, _) = await other.SendAsync(record);
        var states = await other.Client.GetFromJsonAsync<JsonNode>($"/api/field/records?ids={record["id"]}", Xunit.TestContext.Current.CancellationToken);

        Assert.Equal((409, "IdTaken"), (status, body["kind"]!.GetValue<string>()));
        Assert.Null(body["stored"]);
        Assert.Null(body["state"]);
        Assert.Empty(states!["states"]!.AsArray());
    }

    [Fact]
    public async Task WrongPhoneClock_IsSetRightByTheServers()
    {
        using var phone = await FieldPhone.OfAsync(app);
        var record = phone.Record();
        (record["visitedAt"], record["sentAt"]) = ("2027-01-22T09:00:00+08:00", "2027-01-22T09:10:00+08:00");

        var (status, body, _) = await phone.SendAsync(record);

        Assert.Equal(201, status);
        Assert.StartsWith("2026-10-22", body["state"]!["receivedAt"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamedPhotosThatAreNotHeld_AreListed()
    {
        using var phone = await FieldPhone.OfAsync(app);
        var record = phone.Record();
        var photo = Guid.NewGuid();
        record["photos"]!.AsArray().Add(new JsonObject { ["id"] = photo, ["item"] = "CK3-04", ["sha256"] = new string('a', 64) });

        var (status, body, _) = await phone.SendAsync(record);

        Assert.Equal((409, "PhotosMissing"), (status, body["kind"]!.GetValue<string>()));
        Assert.Equal(photo, Assert.Single(body["missing"]!.AsArray())!.GetValue<Guid>());
    }

    [Theory]
    [InlineData("""{"id":5}""", "BadField", "“id”")]
    [InlineData("""{"checklistVersion":"1"}""", "BadField", "“checklistVersion”")]
    [InlineData("""{"answers":[{"item":"CK3-01","count":"3"}]}""", "BadField", "“answers[0].count”")]
    [InlineData("""{"answers":[null]}""", "BadField", "“id”")]
    [InlineData("""{"visitedAt":"yesterday"}""", "BadField", "“visitedAt”")]
    [InlineData("""{"<b>x</b>":[[[[[[[[[[[[1]]]]]]]]]]]]}""", "BrokenJson", "JSON")]
    [InlineData("{", "BrokenJson", "JSON")]
    [InlineData("null", "BrokenJson", "JSON")]
    [InlineData("", "BrokenJson", "JSON")]
    public async Task MalformedBody_IsToldWhichField(string json, string kind, string words)
    {
        using var phone = await FieldPhone.OfAsync(app);
        using var body = new StringContent(json, Encoding.UTF8, "application/json");

        var (status, problem, _) = await phone.SendAsync(Guid.NewGuid().ToString(), body);

        Assert.Equal((400, kind), (status, problem["kind"]!.GetValue<string>()));
        Assert.Contains(words, problem["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", problem["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("visitedAt", "0001-01-01T00:00:00+00:00")]
    [InlineData("sentAt", "9999-12-31T23:59:59+00:00")]
    public async Task MomentOutsideTheCentury_IsNamed(string field, string moment)
    {
        using var phone = await FieldPhone.OfAsync(app);
        var record = phone.Record();
        record[field] = moment;

        var (status, problem, _) = await phone.SendAsync(record);

        Assert.Equal(400, status);
        Assert.Contains(field, problem["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddressOfAnotherRecord_IsRefused()
    {
        using var phone = await FieldPhone.OfAsync(app);
        using var body = JsonContent.Create(phone.Record());

        var (status, problem, _) = await phone.SendAsync(Guid.NewGuid().ToString(), body);

        Assert.Equal((400, "OtherId"), (status, problem["kind"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TenMegabytes_AreRefusedUnread(bool chunked)
    {
        using var phone = await FieldPhone.OfAsync(app);
        using var body = new StringContent($$"""{"note":"{{new string('x', 10_000_000)}}"}""", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/field/records/{Guid.NewGuid()}") { Content = body };
        request.Headers.TransferEncodingChunked = chunked;

        using var answer = await phone.Client.SendAsync(request, Xunit.TestContext.Current.CancellationToken);

        Assert.Equal(413, (int)answer.StatusCode);
        Assert.Contains("256KB", await answer.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task OtherContentType_IsRefused(string type)
    {
        using var phone = await FieldPhone.OfAsync(app);
        using var body = new StringContent("{}", Encoding.UTF8, type);

        var (status, problem, _) = await phone.SendAsync(Guid.NewGuid().ToString(), body);

        Assert.Equal((415, "NotJson"), (status, problem["kind"]!.GetValue<string>()));
    }

    [Fact]
    public async Task ForgedIds_AreRefusedInASentence()
    {
        using var phone = await FieldPhone.OfAsync(app);

        using var answer = await phone.Client.GetAsync("/api/field/records?ids=1%20or%201", Xunit.TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("ids", await answer.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
