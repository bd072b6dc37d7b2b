using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Web.Tests.Support;

/// <summary>The whole application in demo mode on a database of its own, shared by all tests that only read or use their own account.</summary>
public class WebApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Forbidden = "/test/forbidden";
    public const string Broken = "/test/broken";

    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-web-").FullName;

    public ConcurrentQueue<string> Log { get; } = new();

    protected virtual string EnvironmentName => "Development";

    // Started before the tests run: several of them at once would each start it.
    public ValueTask InitializeAsync()
    {
        _ = Server;
        return ValueTask.CompletedTask;
    }

    public HttpClient Stranger() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task<HttpClient> SignedInAsync(string account)
    {
        var client = Stranger();
        using var answer = await SignInForm.PostAsync(client, account, Dashboard.Data.Seeding.DemoAccounts.Password);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Data:Path", Path.Combine(_folder, "dashboard.db"));
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, FaultPages>());
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(new LogCapture(Log)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    // Stands behind the whole pipeline, where an endpoint would stand.
    private sealed class FaultPages : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(context => context.Request.Path.Value switch
            {
                Forbidden => context.ForbidAsync(),
                Broken => throw new InvalidOperationException("broken on purpose"),
                _ => NotFound(context),
            });
        };

        private static Task NotFound(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
    }
}
