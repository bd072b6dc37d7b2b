using Dashboard.Data;
using Dashboard.Data.Seeding;
using Dashboard.Data.Startup;
using Dashboard.Web.Display;

namespace Dashboard.Web.Hosting;

/// <summary>The database: where it lies, with which clock, and that it is fit before anybody is served.</summary>
internal static class DataSetup
{
    private const string PathKey = "Data:Path";
    private const string SeedKey = "Data:Seed";
    private const string SeedFolderName = "seed-data";

    public static void AddData(this WebApplicationBuilder builder)
    {
        var root = builder.Environment.ContentRootPath;
        var demo = builder.Configuration.GetSection(DemoOptions.Section).Get<DemoOptions>() ?? new DemoOptions();
        var seed = builder.Configuration[SeedKey] is { Length: > 0 } named
            ? Path.GetFullPath(named, root)
            : FindSeedFolder(root) ?? FindSeedFolder(AppContext.BaseDirectory);
        var home = seed is null ? root : Path.GetDirectoryName(seed)!;
        var path = builder.Configuration[PathKey] is { Length: > 0 } chosen
            ? Path.GetFullPath(chosen, root)
            : Path.Combine(home, "data", "dashboard.db");

        if (demo is { Enabled: true, ClockStart: { } start })
        {
            builder.Services.AddSingleton<TimeProvider>(new DemoClock(start));
        }

        builder.Services.AddDashboardData(new DashboardDataOptions { DatabasePath = path, SeedFolder = seed, Demo = demo.Enabled });
    }

    /// <summary>Opens, checks, migrates and fills the database. False when it must not be used; the reasons are on the error output.</summary>
    public static async Task<bool> TryPrepareDataAsync(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<DatabaseStartup>().PrepareAsync(app.Lifetime.ApplicationStopping).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is StartupRefusedException or SeedRefusedException)
        {
            await Console.Error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            return false;
        }
    }

    // The application may be started from the repository, from its own folder or from a published copy.
    private static string? FindSeedFolder(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, SeedFolderName);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
