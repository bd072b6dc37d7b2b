using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Dashboard.Web.Tests.Support;
using SkiaSharp;

namespace Dashboard.Web.Tests.Field;

/// <summary>Sends what a phone would send, and whatever else a test wants sent.</summary>
internal sealed class FieldPhone : IDisposable
{
    private readonly HttpClient _client;

    private FieldPhone(HttpClient client, JsonNode tasks) => (_client, Tasks) = (client, tasks);

    public JsonNode Tasks { get; }

    public HttpClient Client => _client;

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public static async Task<FieldPhone> OfAsync(WebApp app, string account = "inspector-2")
    {
        var client = await app.SignedInAsync(account);
        var token = await client.GetFromJsonAsync<JsonNode>("/api/field/token", Cancel);
        client.DefaultRequestHeaders.Add("RequestVerificationToken", token!["token"]!.GetValue<string>());
        var tasks = await client.GetFromJsonAsync<JsonNode>("/api/field/tasks", Cancel);
        return new FieldPhone(client, tasks!["tasks"]!);
    }

    /// <summary>A spot-check in which everything is as it should be.</summary>
    public JsonObject Record(string checklist = "CK3")
    {
        var template = Tasks["checklists"]!.AsArray().First(c => c!["code"]!.GetValue<string>() == checklist)!;
        var now = DateTimeOffset.Parse("2026-10-22T09:00:00+08:00", System.Globalization.CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["checklist"] = checklist,
            ["checklistVersion"] = template["version"]!.GetValue<int>(),
            ["unit"] = "ENF-02",
            ["place"] = "便民服务中心",
            ["visitedAt"] = now,
            ["sentAt"] = now,
            ["answers"] = new JsonArray([.. template["items"]!.AsArray().Select(i => (JsonNode)Good(i!))]),
            ["photos"] = new JsonArray(),
            ["revision"] = 1,
        };
    }

    public static JsonObject Answer(JsonObject record, string item) =>
        record["answers"]!.AsArray().Select(a => a!.AsObject()).Single(a => a["item"]!.GetValue<string>() == item);

    public async Task<(int Status, JsonNode Body, HttpResponseMessage Answer)> SendAsync(JsonObject record)
    {
        using var body = JsonContent.Create(record);
        return await SendAsync(record["id"]!.ToString(), body);
    }

    public async Task<(int Status, JsonNode Body, HttpResponseMessage Answer)> SendAsync(string id, HttpContent body) =>
        await ReadAsync(await _client.PutAsync($"/api/field/records/{id}", body, Cancel));

    public async Task<(int Status, JsonNode Body, HttpResponseMessage Answer)> SendPhotoAsync(
        string record, Guid photo, HttpContent body, string? hash, string item = "CK3-04", string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/field/records/{record}/photos/{photo}?item={Uri.EscapeDataString(item)}{query}")
        {
            Content = body,
        };
        if (hash is not null)
        {
            request.Headers.Add("X-Content-SHA256", hash);
        }

        return await ReadAsync(await _client.SendAsync(request, Cancel));
    }

    public async Task<JsonArray> HeldAsync(string record) =>
        (await _client.GetFromJsonAsync<JsonNode>($"/api/field/records/{record}/photos", Cancel))!["photos"]!.AsArray();

    public static byte[] Picture(byte shade = 90)
    {
        using var bitmap = new SKBitmap(64, 48);
        bitmap.Erase(new SKColor(shade, 60, 120));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return data.ToArray();
    }

    public static ByteArrayContent Body(byte[] bytes, string type = "image/jpeg")
    {
        var body = new ByteArrayContent(bytes);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return body;
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public void Dispose() => _client.Dispose();

    private static async Task<(int Status, JsonNode Body, HttpResponseMessage Answer)> ReadAsync(HttpResponseMessage answer) =>
        ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!, answer);

    private static JsonObject Good(JsonNode item)
    {
        var answer = new JsonObject { ["item"] = item["code"]!.GetValue<string>() };
        switch (item["answers"]!.GetValue<string>())
        {
            case "FourGrades":
                answer["choice"] = "优";
                break;
            case "Count":
                answer["count"] = item["least"]!.GetValue<int>();
                break;
            case "Rate":
                (answer["count"], answer["sampled"]) = (5, 5);
                break;
            default:
                answer["choice"] = item["findingWhen"]!.GetValue<string>() == "Yes" ? "no" : "yes";
                break;
        }

        return answer;
    }
}
