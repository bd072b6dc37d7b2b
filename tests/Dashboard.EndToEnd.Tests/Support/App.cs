using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Data.Seeding;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>The whole product on a real port, in demo mode, with a database of its own that is gone afterwards.</summary>
public sealed partial class App : WebApplicationFactory<Program>
{
    private const string SessionCookie = "dashboard.session";

    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-e2e-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _sessions = new(StringComparer.Ordinal);

    public string DatabasePath => Path.Combine(_folder, "dashboard.db");

    public Uri Address => ClientOptions.BaseAddress;

    public void Start()
    {
        UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        StartServer();
    }

    /// <summary>A client that follows no redirection and keeps no cookie.</summary>
    public HttpClient Stranger()
    {
#pragma warning disable CA2000, CA5399 // The client owns its handler; there is no certificate to revoke on the loopback.
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
#pragma warning restore CA2000, CA5399
    }

    public async Task<HttpClient> SignedInAsync(string account)
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Add("Cookie", $"{SessionCookie}={await SessionAsync(account)}");
        return client;
    }

    /// <summary>An account's session, signed in once for all tests.</summary>
    public Task<string> SessionAsync(string account) =>
        _sessions.GetOrAdd(account, name => new Lazy<Task<string>>(() => SignInAsync(name))).Value;

    public async Task<Microsoft.Playwright.Cookie> SessionCookieAsync(string account) =>
        new() { Name = SessionCookie, Value = await SessionAsync(account), Url = Address.ToString() };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Data:Path", DatabasePath);
        builder.UseSetting("Data:Seed", Repository.SeedFolder);

        // As in production; in development a browser asks for every style and script again on each page.
        builder.UseSetting("EnableStaticAssetsDevelopmentCaching", "true");
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task<string> SignInAsync(string account)
    {
        using var client = Stranger();
        using var page = await client.GetAsync(new Uri("/login", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["Form.UserName"] = account,
            ["Form.Password"] = DemoAccounts.Password,
            ["__RequestVerificationToken"] = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value,
        });
        client.DefaultRequestHeaders.Add("Cookie", CookieOf(page, "dashboard.form"));
        using var answer = await client.PostAsync(new Uri("/login", UriKind.Relative), form);
        return CookieOf(answer, SessionCookie)[(SessionCookie.Length + 1)..];
    }

    private static string CookieOf(HttpResponseMessage answer, string name) =>
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith(name + "=", StringComparison.Ordinal)).Split(';')[0];

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}
