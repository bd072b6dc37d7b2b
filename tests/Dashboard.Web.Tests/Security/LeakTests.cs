using System.Net;
using Dashboard.Data.Rectification;
using Dashboard.Data.Seeding;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Security;

/// <summary>Looks into everything that the clerk of an inspected unit can fetch for a trace of who was there (S1.13).</summary>
public sealed class LeakTests(WebApp app)
{
    private const string Tantou = "410324103";
    private const string Clerk = "clerk-tantou";

    // The demo's sign-in page lists every account to everybody; it tells nothing of a visit.
    private static readonly string[] Public = ["/login", "/culture/set", "/mode/set", "/healthz"];

    private static readonly string[] Secrets =
    [
        .. DemoAccounts.All.Where(a => a.Role == Role.Inspector).SelectMany(a => new[] { a.Name, a.DisplayZh, a.DisplayEn }),
        .. FindingMaker.Position.Split(','),
        FindingMaker.Device,
        "Doorway-Phone",
        FindingMaker.VisitNote,
    ];

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task NothingThatAClerkCanFetch_NamesAnInspectorOrAPlace(string culture)
    {
        var maker = new FindingMaker(app.Services);
        var reported = await maker.ReportAsync(Tantou);
        await maker.ActAsync(FindingMaker.Rechecker, reported.Summary.Number, FindingAct.Return, "屏幕仍未点亮");
        var hidden = await maker.MakeAsync(Tantou, FindingMaker.Serious, released: false);
        using var client = await app.SignedInAsync(Clerk);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);

        var fetched = 0;
        foreach (var address in Addresses(reported, reported.BeforePhotos[0]).Concat(Extra(reported.Summary.Id, reported.AfterPhotos[0], hidden.BeforePhotos[0])))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Token);
            var text = WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(bytes)) + string.Join('\n', answer.Headers.Concat(answer.Content.Headers).SelectMany(h => h.Value));

            // One account's name is an English word that stands in sentences; those who made these findings have others.
            Assert.All(Secrets.Where(s => s.Length > 2 && (culture != "en" || s != "inspector")), secret => Assert.False(
                text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{address} tells {secret}: {Around(text, secret)}"));
            fetched += answer.StatusCode == HttpStatusCode.OK ? 1 : 0;
        }

        Assert.True(fetched >= 12, $"Only {fetched} addresses answered the clerk.");
    }

    [Fact]
    public async Task UnreleasedFinding_IsNotFoundByItsUnit()
    {
        var hidden = await new FindingMaker(app.Services).MakeAsync(Tantou, FindingMaker.Serious, released: false);
        using var client = await app.SignedInAsync(Clerk);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, $"/findings/{hidden.Summary.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, $"/photos/{hidden.BeforePhotos[0]}"));
        Assert.DoesNotContain(hidden.Summary.Id, await client.GetStringAsync(new Uri("/findings?view=table", UriKind.Relative), Token), StringComparison.Ordinal);
    }

    // Every address of the product; a new one that needs something unknown fails here until it is told what.
    private IEnumerable<string> Addresses(FindingView finding, Guid photo) => app.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
        .Where(a => !a.StartsWith("/_", StringComparison.Ordinal) && !a.Contains("{**", StringComparison.Ordinal) && !a.Contains('.', StringComparison.Ordinal))
        .Where(a => !Public.Contains(a, StringComparer.Ordinal))
        .Select(a => a.Replace("{Unit}", Tantou, StringComparison.Ordinal)
            .Replace("{Id}", finding.Summary.Id, StringComparison.Ordinal)
            .Replace("{Id:guid}", $"{finding.Summary.Inspection}", StringComparison.Ordinal)
            .Replace("/ledgers/{Code}", "/ledgers/tickets", StringComparison.Ordinal)
            .Replace("{Number:long}", "1", StringComparison.Ordinal)
            .Replace("{Token}", "nobody", StringComparison.Ordinal)
            .Replace("{Number:int}", "4", StringComparison.Ordinal)
            .Replace("{Indicator}", "P1-14", StringComparison.Ordinal)
            .Replace("{Meeting:long}", "13", StringComparison.Ordinal)
            .Replace("{Code}", "CK2", StringComparison.Ordinal)
            .Replace("{photo:guid}", $"{photo}", StringComparison.Ordinal)
            .Replace("{Code:int}", "404", StringComparison.Ordinal)
            .Replace("{record:guid}", $"{Guid.Empty}", StringComparison.Ordinal))
        .Distinct()
        .Select(a => a.Contains('{', StringComparison.Ordinal) ? throw new InvalidOperationException($"Say what stands in {a}.") : a);

    private static IEnumerable<string> Extra(string finding, Guid after, Guid hidden) =>
    [
        "/inspections?view=list", "/findings?view=table", "/findings?unit=410324103&state=rectifying", $"/findings?q={finding}", $"/photos/{after}", $"/photos/{hidden}",
        $"/scorecards/{Tantou}?node=P1-14", $"/scorecards/{Tantou}?node=P2-02", $"/scorecards/{Tantou}?node=ROOT", $"/lead-goose/{Tantou}",
    ];

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);
        return answer.StatusCode;
    }

    private static string Around(string text, string secret)
    {
        var at = text.IndexOf(secret, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? string.Empty : text[Math.Max(0, at - 120)..Math.Min(text.Length, at + 120)];
    }
}
