using Microsoft.AspNetCore.Hosting;

namespace Dashboard.Web.Tests.Support;

/// <summary>The application as a county runs it: no demo mode, no demo accounts, and here a narrow bound on sign-ins.</summary>
public sealed class ProductionApp : WebApp
{
    public const int SignInsPerMinute = 3;

    protected override string EnvironmentName => "Production";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Security:SignInsPerMinute", SignInsPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
