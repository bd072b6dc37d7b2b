using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Data.Inspections;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Inspections;

namespace Dashboard.EndToEnd.Tests.Reliability;

/// <summary>An inspector's phone without its screen: sends records and photos as the field form does.</summary>
public sealed partial class FieldPhone : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly HttpClient _client;
    private readonly CookieContainer _cookies;

    private FieldPhone(HttpClient client, CookieContainer cookies) => (_client, _cookies) = (client, cookies);

    /// <summary>Signs in at a server; with the cookies of another phone, which stay good over a restart, only fetches a token.</summary>
    public static async Task<FieldPhone> OpenAsync(Uri server, string account, FieldPhone? before, CancellationToken cancellationToken)
    {
        var cookies = new CookieContainer();
        foreach (Cookie cookie in before?._cookies.GetAllCookies() ?? new CookieCollection())
        {
            cookies.Add(server, new Cookie(cookie.Name, cookie.Value));
        }

#pragma warning disable CA2000, CA5399 // The client owns its handler; there is no certificate to revoke on the loopback.
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, MaxConnectionsPerServer = 500 })
        {
            BaseAddress = server,
            Timeout = TimeSpan.FromMinutes(2),
        };
#pragma warning restore CA2000, CA5399
        if (before is null)
        {
            var page = await client.GetStringAsync(new Uri("/login", UriKind.Relative), cancellationToken);
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "sign-in",
                ["Form.UserName"] = account,
                ["Form.Password"] = DemoAccounts.Password,
                ["__RequestVerificationToken"] = FormToken().Match(page).Groups[1].Value,
            });
            using var answer = await client.PostAsync(new Uri("/login", UriKind.Relative), form, cancellationToken);
            answer.EnsureSuccessStatusCode();
        }

        var token = await client.GetFromJsonAsync<JsonElement>(new Uri("/api/field/token", UriKind.Relative), cancellationToken);
        client.DefaultRequestHeaders.Add("RequestVerificationToken", token.GetProperty("token").GetString());
        client.DefaultRequestHeaders.Add("Origin", server.GetLeftPart(UriPartial.Authority));
        return new FieldPhone(client, cookies);
    }

    /// <summary>A clean record of a checklist with photos at its first item.</summary>
    public async Task<FieldRecord> NewRecordAsync(string checklist, string unit, string place, IEnumerable<byte[]> photos, CancellationToken cancellationToken)
    {
        var tasks = await _client.GetFromJsonAsync<JsonElement>(new Uri("/api/field/tasks", UriKind.Relative), cancellationToken);
        var template = tasks.GetProperty("tasks").GetProperty("checklists").EnumerateArray().First(c => c.GetProperty("code").GetString() == checklist);
        var items = template.GetProperty("items").EnumerateArray().ToList();
        var now = DateTimeOffset.Parse(tasks.GetProperty("serverTime").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        return new FieldRecord(
            Guid.NewGuid(), null, checklist, template.GetProperty("version").GetInt32(), unit, place, null, now, now, null, "test",
            [.. items.Select(Clean)],
            [.. photos.Select(p => new FieldPhoto(Guid.NewGuid(), items[0].GetProperty("code").GetString()!, Convert.ToHexStringLower(SHA256.HashData(p))))],
            null, 1, null);
    }

    /// <summary>Sends one photo; true when the server acknowledged it.</summary>
    public async Task<bool> SendPhotoAsync(FieldRecord record, FieldPhoto photo, byte[] bytes, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/field/records/{record.Id}/photos/{photo.Id}?item={photo.Item}")
        {
            Content = new ByteArrayContent(bytes),
        };
        request.Headers.Add("X-Content-SHA256", photo.Sha256);
        using var answer = await _client.SendAsync(request, cancellationToken);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created ? true : throw await UnexpectedAsync(answer, cancellationToken);
    }

    /// <summary>Sends the record; its receipt.</summary>
    public async Task<string> SendAsync(FieldRecord record, CancellationToken cancellationToken)
    {
        using var answer = await _client.PutAsJsonAsync(new Uri($"/api/field/records/{record.Id}", UriKind.Relative), record, Json, cancellationToken);
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created))
        {
            throw await UnexpectedAsync(answer, cancellationToken);
        }

        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return receipt.GetProperty("state").GetProperty("receipt").GetString()!;
    }

    public void Dispose() => _client.Dispose();

    private static ItemAnswer Clean(JsonElement item)
    {
        var code = item.GetProperty("code").GetString()!;
        return item.GetProperty("answers").GetString() switch
        {
            nameof(AnswerType.FourGrades) or "fourGrades" => new ItemAnswer(code, "优"),
            nameof(AnswerType.Count) or "count" => new ItemAnswer(code, Count: 0),
            nameof(AnswerType.Rate) or "rate" => new ItemAnswer(code, Count: 5, Sampled: 5),
            _ => new ItemAnswer(code, item.GetProperty("findingWhen").GetString() is "Yes" or "yes" ? ItemAnswer.No : ItemAnswer.Yes),
        };
    }

    private static async Task<InvalidOperationException> UnexpectedAsync(HttpResponseMessage answer, CancellationToken cancellationToken) =>
        new($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancellationToken)}");

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex FormToken();
}
