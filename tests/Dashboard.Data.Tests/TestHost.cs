using Dashboard.Data.Measurement;
using Dashboard.Data.Observations;
using Dashboard.Data.Runs;
using Dashboard.Data.Startup;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Data.Tests;

/// <summary>The room as the product registers it, on a SQLite file of its own and a clock that stands still.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 10, 22, 9, 0, 0, TimeSpan.FromHours(8));
    public static readonly Quarter Open = new(2026, 3);
    public static readonly Actor Office = new("office", [Role.Office]);
    public static readonly Actor Leader = new("leader", [Role.Leader]);
    public static readonly Actor Auditor = new("auditor", [Role.Auditor]);
    public static readonly Actor SystemAdmin = new("sysadmin", [Role.SystemAdmin]);

    private static readonly Lazy<Task<byte[]>> SeededFile = new(MakeSeededFileAsync);
    private readonly TestFolder _folder;
    private readonly ServiceProvider _services;

    private TestHost(TestFolder folder, DashboardDataOptions options)
    {
        _folder = folder;
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddDashboardData(options);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeTimeProvider Clock { get; } = new(Start);

    public TestFolder Folder => _folder;

    public IServiceProvider Services => _services;

    /// <summary>Registered, and not yet started.</summary>
    public static TestHost NotStarted(string? seedFolder = null, bool demo = true, TestFolder? folder = null)
    {
        folder ??= new TestFolder();
        return new TestHost(folder, new DashboardDataOptions { DatabasePath = folder.Database, SeedFolder = seedFolder, Demo = demo });
    }

    /// <summary>Started on an empty, migrated database.</summary>
    public static async Task<TestHost> EmptyAsync()
    {
        var host = NotStarted();
        await host.StartAsync();
        return host;
    }

    /// <summary>Started on a copy of the database that the repository's seed data gives in demo mode.</summary>
    public static async Task<TestHost> SeededAsync()
    {
        var folder = new TestFolder();
        await File.WriteAllBytesAsync(folder.Database, await SeededFile.Value);
        var host = NotStarted(Repository.SeedFolder, folder: folder);
        await host.StartAsync();
        return host;
    }

    /// <summary>
    /// As <see cref="SeededAsync"/>, under later measures that leave P6-01 and P6-02 to those who report them: of the county's own
    /// measures every indicator has one, and its value can be typed by nobody.
    /// </summary>
    public static async Task<TestHost> ReportedAsync()
    {
        var folder = new TestFolder();
        await File.WriteAllBytesAsync(folder.Database, await SeededFile.Value);
        var host = NotStarted(folder: folder);
        await using (var context = host.Context())
        {
            var measures = await context.MeasureSets.SingleAsync(Token);
            var left = measures.Json.Split('\n').Where(l => !l.Contains("\"P6-01\"", StringComparison.Ordinal) && !l.Contains("\"P6-02\"", StringComparison.Ordinal));
            context.MeasureSets.Add(new MeasureRow { Version = measures.Version + 1, Json = string.Join('\n', left), AddedAt = Start });
            await context.SaveChangesAsync(Token);
        }

        await host.StartAsync();
        foreach (var indicator in (string[])["P6-01", "P6-02"])
        {
            await host.Get<ObservationStore>().RecordAsync(
                Office, new ObservationEntry(Open, "410324103", indicator, ObservationState.Value, null, 17, 24, null, 0), Token);
        }

        await host.Get<LiveRun>().SettledAsync();
        return host;
    }

    public Task StartAsync() => Get<DatabaseStartup>().PrepareAsync(Token);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public DashboardContext Context() => Get<IDbContextFactory<DashboardContext>>().CreateDbContext();

    /// <summary>Does to the file what a stranger with a SQLite tool would do.</summary>
    public async Task<int> BehindTheProductAsync(string sql)
    {
        await using var connection = new SqliteConnection(DatabaseConnection.StringFor(_folder.Database));
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statement is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteNonQueryAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Dispose();
    }

    /// <summary>Stops properly and leaves the file.</summary>
    public async Task StopAsync()
    {
        await _services.DisposeAsync();
        await using var connection = new SqliteConnection(DatabaseConnection.StringFor(_folder.Database));
        SqliteConnection.ClearPool(connection);
    }

    private static async Task<byte[]> MakeSeededFileAsync()
    {
        await using var host = NotStarted(Repository.SeedFolder);
        await host.Get<DatabaseStartup>().PrepareAsync(CancellationToken.None);
        await host.StopAsync();
        return await File.ReadAllBytesAsync(host._folder.Database);
    }
}
