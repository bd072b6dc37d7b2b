using Dashboard.Data.Startup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Data.Tests.Startup;

public sealed class DatabaseStartupTests
{
    [Fact]
    public async Task NewDatabase_IsInTheModesThatWePromise()
    {
        await using var host = await TestHost.EmptyAsync();
        await using var context = host.Context();
        var facts = await DatabaseInspector.InspectAsync(context, host.Folder.Database, quickCheck: true, TestHost.Token);
        Assert.Empty(StartupChecks.Judge(facts));
        Assert.Equal(("wal", 2L, true, 0L, "ok"), (facts.JournalMode, facts.Synchronous, facts.ForeignKeys, facts.MappedBytes, facts.QuickCheck));
    }

    [Fact]
    public async Task RestoredFileInAnotherJournalMode_IsSwitchedToWal()
    {
        await using var host = await TestHost.EmptyAsync();
        await host.StopAsync();
        await using (var connection = new SqliteConnection($"Data Source={host.Folder.Database};Pooling=False"))
        {
            await connection.OpenAsync(TestHost.Token);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = delete";
            Assert.Equal("delete", await command.ExecuteScalarAsync(TestHost.Token));
        }

        var again = TestHost.NotStarted(folder: host.Folder);
        await again.StartAsync();
        await using (var context = again.Context())
        {
            Assert.Equal(["wal"], await context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(TestHost.Token));
        }

        await again.StopAsync();
    }

    [Fact]
    public async Task SecondInstance_IsRefused()
    {
        await using var host = await TestHost.EmptyAsync();
        var second = TestHost.NotStarted(folder: host.Folder);
        var refusal = await Assert.ThrowsAsync<StartupRefusedException>(second.StartAsync);
        Assert.Equal([StartupFaultKind.AlreadyRunning], refusal.Faults.Select(f => f.Kind));
        Assert.Contains(host.Folder.Database, refusal.Message);
        await second.StopAsync();

        await host.StopAsync();
        var later = TestHost.NotStarted(folder: host.Folder);
        await later.StartAsync();
        await later.StopAsync();
    }

    [Fact]
    public async Task PlaceThatCannotBeWritten_IsRefusedInWords()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder.Database, "a file where the folder should be", TestHost.Token);
        var options = new DashboardDataOptions { DatabasePath = Path.Combine(folder.Database, "inside.db") };
        await using var services = new ServiceCollection().AddDashboardData(options).BuildServiceProvider();
        var startup = services.GetRequiredService<DatabaseStartup>();
        var refusal = await Assert.ThrowsAsync<StartupRefusedException>(() => startup.PrepareAsync(TestHost.Token));
        Assert.Equal([StartupFaultKind.NotWritable], refusal.Faults.Select(f => f.Kind));
    }

    [Fact]
    public async Task NewFolder_IsForTheProductAlone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps folders by other means.");
        using var folder = new TestFolder();
        var inside = Path.Combine(folder.Path, "data");
        var options = new DashboardDataOptions { DatabasePath = Path.Combine(inside, "dashboard.db") };
        await using (var services = new ServiceCollection().AddDashboardData(options).BuildServiceProvider())
        {
            await services.GetRequiredService<DatabaseStartup>().PrepareAsync(TestHost.Token);
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(inside).UnixFileMode);
    }

    [Fact]
    public async Task DamageAfterAnUncleanStop_IsFoundAndFoundAgain()
    {
        await using var host = await TestHost.SeededAsync();
        await host.StopAsync();
        await File.WriteAllTextAsync(InstanceLock.PathFor(host.Folder.Database), "r", TestHost.Token);
        await SpoilAnIndexAsync(host);

        for (var attempt = 0; attempt < 2; attempt++)
        {
            var again = TestHost.NotStarted(folder: host.Folder);
            var refusal = await Assert.ThrowsAsync<StartupRefusedException>(again.StartAsync);
            Assert.Equal([StartupFaultKind.Damaged], refusal.Faults.Select(f => f.Kind));
            await again.StopAsync();
        }
    }

    [Fact]
    public async Task ProperStop_IsRemembered()
    {
        await using var host = await TestHost.EmptyAsync();
        Assert.Null(InstanceLock.TryTake(host.Folder.Database));
        await host.StopAsync();
        using (var taken = InstanceLock.TryTake(host.Folder.Database))
        {
            Assert.False(taken!.LastStopWasUnclean);
        }

        using var afterCrash = InstanceLock.TryTake(host.Folder.Database);
        Assert.True(afterCrash!.LastStopWasUnclean);
    }

    [Fact]
    public async Task DatabaseOfALaterVersion_IsRefusedUntouched()
    {
        await using var host = await TestHost.EmptyAsync();
        await host.BehindTheProductAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
        await host.StopAsync();
        var again = TestHost.NotStarted(folder: host.Folder);
        var refusal = await Assert.ThrowsAsync<StartupRefusedException>(again.StartAsync);
        Assert.Equal([StartupFaultKind.NewerDatabase], refusal.Faults.Select(f => f.Kind));
        Assert.Contains("29990101000000_Later", refusal.Message);
        await again.StopAsync();
    }

    [Fact]
    public async Task LockOfAKilledMigration_DoesNotBlockTheStart()
    {
        await using var host = await TestHost.EmptyAsync();
        await host.BehindTheProductAsync(
            """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);
        await host.StopAsync();
        var again = TestHost.NotStarted(folder: host.Folder);
        await again.StartAsync();
        await again.StopAsync();
    }

    /// <summary>Overwrites one page of an index, as a failing disk would.</summary>
    private static async Task SpoilAnIndexAsync(TestHost host)
    {
        await using var connection = new SqliteConnection($"Data Source={host.Folder.Database};Pooling=False");
        await connection.OpenAsync(TestHost.Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT rootpage FROM sqlite_master WHERE name = 'ux_observations_quarter_unit_indicator'";
        var page = (long)(await command.ExecuteScalarAsync(TestHost.Token))!;
        command.CommandText = "PRAGMA page_size";
        var size = (long)(await command.ExecuteScalarAsync(TestHost.Token))!;
        await connection.CloseAsync();

        await using var file = new FileStream(host.Folder.Database, FileMode.Open, FileAccess.Write);
        file.Position = (page - 1) * size;
        await file.WriteAsync(new byte[size], TestHost.Token);
    }
}
