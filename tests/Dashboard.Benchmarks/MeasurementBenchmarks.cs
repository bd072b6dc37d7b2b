using BenchmarkDotNet.Attributes;
using Dashboard.Data;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Measurement;
using Dashboard.Data.Runs;
using Dashboard.Data.Startup;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Measurement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks;

/// <summary>The demo county with its ledgers written three times over, so that more than 100,000 entries stand in the database.</summary>
[MemoryDiagnoser]
public class MeasurementBenchmarks : IAsyncDisposable
{
    private const int Copies = 2;
    private static readonly Quarter Quarter = new(2026, 3);
    private static readonly DateOnly Day = new(2026, 10, 22);
    private static readonly Actor Office = new("office", [Role.Office]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("measurement");
    private ServiceProvider _services = null!;
    private LedgerFacts _inMemory = null!;
    private int _days;
    private int _tickets;

    private string Database => Path.Combine(_folder.FullName, "dashboard.db");

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        await using (var seeded = await StartAsync(SeedFolder()))
        {
            await seeded.GetRequiredService<LiveRun>().SettledAsync();
        }

        await MultiplyAsync();
        _services = await StartAsync(null);
        await _services.GetRequiredService<LiveRun>().SettledAsync();
        _inMemory = new LedgerFacts(_services.GetRequiredService<MeasureCatalogue>());
        await ReadAsync(_inMemory, Day);
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        _inMemory.Dispose();
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What the product does once, when it starts: every entry is read and every observation measured.</summary>
    [Benchmark]
    public async Task<LedgerObservations> ReadAndMeasureAll()
    {
        using var facts = new LedgerFacts(_services.GetRequiredService<MeasureCatalogue>());
        return await ReadAsync(facts, Day);
    }

    /// <summary>What happens when the day turns: every observation is measured anew from what is in memory.</summary>
    [Benchmark]
    public Task<LedgerObservations> MeasureAll() => ReadAsync(_inMemory, Day.AddDays(-(_days++ % 2)));

    /// <summary>From a new entry to the scores of the whole county, with the write, its history and its audit.</summary>
    [Benchmark]
    public async Task<PublishedRun?> OneEntryToLiveScores()
    {
        var told = new Dictionary<string, string?>
        {
            ["received_on"] = "2026-09-20",
            ["topic"] = $"夜市摊点占道 {_tickets++}",
            ["channel"] = "hotline",
            ["about"] = "enforcement",
        };
        var added = await _services.GetRequiredService<LedgerStore>().AddAsync(Office, "tickets", "ENF-01", null, told, CancellationToken.None);
        if (added.Outcome != LedgerOutcome.Done)
        {
            throw new InvalidOperationException($"The entry was not written: {added.Outcome}.");
        }

        var live = _services.GetRequiredService<LiveRun>();
        await live.SettledAsync();
        return live.Current;
    }

    internal static string SeedFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seed = Path.Combine(folder.FullName, "seed-data");
            if (Directory.Exists(seed))
            {
                return seed;
            }
        }

        throw new DirectoryNotFoundException("No folder above this program has seed-data.");
    }

    private async Task<ServiceProvider> StartAsync(string? seedFolder)
    {
        var options = new DashboardDataOptions { DatabasePath = Database, SeedFolder = seedFolder, Demo = true };
        var services = new ServiceCollection().AddSingleton<TimeProvider>(new StillClock()).AddDashboardData(options).BuildServiceProvider();
        await services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
        return services;
    }

    private async Task<LedgerObservations> ReadAsync(LedgerFacts facts, DateOnly day)
    {
        await using var context = await _services.GetRequiredService<IDbContextFactory<DashboardContext>>().CreateDbContextAsync();
        return await facts.ReadAsync(context, Quarter, day, CancellationToken.None);
    }

    private async Task MultiplyAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            WITH copies(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM copies WHERE k < $copies)
            INSERT INTO ledger_entries
                (Ledger, Number, Definition, Unit, Village, "Key", Words, State, OccurredOn, Since, Due, EndedOn, LastDue, "Values", IsVoid, Sequence, Version)
            SELECT Ledger, Number + 1000000 * k, Definition, Unit, Village, "Key" || ' copy ' || k, Words, State, OccurredOn, Since, Due, EndedOn, LastDue, "Values", IsVoid,
                Sequence + 1000000 * k, Version
            FROM ledger_entries CROSS JOIN copies
            """;
        command.Parameters.AddWithValue("$copies", Copies);
        var added = await command.ExecuteNonQueryAsync();
        Console.WriteLine($"{added / Copies * (Copies + 1)} entries");
    }

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 10, 22, 1, 0, 0, TimeSpan.Zero);
    }
}
