using System.Globalization;
using CsCheck;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Measurement;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Measurement;

public sealed class LedgerFactsTests
{
    private const string Tantou = "410324103";
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);

    [Fact]
    public async Task SeededLedgers_ComeToWhatTheSchemeFolderHolds()
    {
        await using var host = await TestHost.SeededAsync();
        var folder = ScoringEngine.Score(PackageReader.Read(PackageFiles.Folder(Path.Combine(Repository.SeedFolder, "scheme"))).Package!);

        Assert.Equal(folder.OutputHash, host.Get<LiveRun>().Current!.OutputHash);
        Assert.True(host.Get<MeasureCatalogue>().Current.Measures.Length >= 75);
    }

    [Fact]
    public async Task WrittenEntry_ReachesTheLiveRunAndLeavesItWhenStruckOut()
    {
        await using var host = await TestHost.SeededAsync();
        var (store, live) = (host.Get<LedgerStore>(), host.Get<LiveRun>());
        var before = Lectures(live);
        Dictionary<string, string?> told = new() { ["held_on"] = "2026-09-10", ["topic"] = "村道安全宣讲", ["audience"] = "30" };

        var number = (await store.AddAsync(Clerk, "lectures", Tantou, null, told, TestHost.Token)).Current!.Summary.Number;
        await live.SettledAsync();
        Assert.Equal(before + 1, Lectures(live));

        told["held_on"] = "2025-09-10";
        await store.ChangeAsync(Clerk, "lectures", number, 1, told, null, TestHost.Token);
        await live.SettledAsync();
        Assert.Equal(before, Lectures(live));

        told["held_on"] = "2026-09-10";
        await store.ChangeAsync(Clerk, "lectures", number, 2, told, null, TestHost.Token);
        await store.VoidAsync(TestHost.Office, "lectures", number, 3, "重复登记", TestHost.Token);
        await live.SettledAsync();
        Assert.Equal(before, Lectures(live));

        static decimal? Lectures(LiveRun live)
        {
            var package = live.Current!.Run.Package;
            return package.ObservationOf(package.PlaceOf(Tantou), package.Scheme.Find("P5-06")!.Ordinal).Value;
        }
    }

    [Fact]
    public async Task LockedPeriod_KeepsWhatTheLedgersSaid()
    {
        await using var host = await TestHost.SeededAsync();
        var sealedRun = (await host.Get<ScoreRunStore>().SealAsync(TestHost.Office, TestHost.Open, RunKind.Locked, TestHost.Token)).Run!;
        Dictionary<string, string?> told = new() { ["held_on"] = "2026-09-10", ["topic"] = "迟报的宣讲", ["audience"] = "30" };
        await host.Get<LedgerStore>().AddAsync(Clerk, "lectures", Tantou, null, told, TestHost.Token);

        var published = (await host.Get<ScoreRunStore>().SealAsync(TestHost.Office, TestHost.Open, RunKind.Published, TestHost.Token)).Run!;
        Assert.Equal(sealedRun.OutputHash, published.OutputHash);
    }

    [Fact]
    public async Task CountedEntries_AreThoseBehindTheNumber()
    {
        await using var host = await TestHost.SeededAsync();
        var package = host.Get<LiveRun>().Current!.Run.Package;
        var store = host.Get<MeasurementStore>();
        foreach (var indicator in new[] { "P4-02", "P6-11", "P6-12", "P7-08", "P8-04" })
        {
            var counted = await store.CountedAsync(Clerk, indicator, Tantou, TestHost.Open, TestHost.Token);
            var observation = package.ObservationOf(package.PlaceOf(Tantou), package.Scheme.Find(indicator)!.Ordinal);

            Assert.Equal(observation.Denominator, counted.Count);
            Assert.True(counted.Count(c => c.Passes) >= observation.Numerator);
        }

        await Assert.ThrowsAsync<AccessDeniedException>(() => store.CountedAsync(Clerk, "P4-02", "ENF-02", TestHost.Open, TestHost.Token));
    }

    /// <summary>What is measured is what a query that somebody else wrote counts, on ledgers filled at random.</summary>
    [Fact]
    public async Task Measurement_EqualsAQueryOnRandomLedgers()
    {
        await using var host = await TestHost.SeededAsync();
        (string Indicator, string Numerator, string Denominator)[] queries =
        [
            ("P2-06", "sum(EndedOn is not null and EndedOn <= '2026-09-30' and (LastDue is null or EndedOn <= LastDue))", "count(*)"),
            ("P4-02", "sum(EndedOn is not null and EndedOn <= '2026-09-30')", "count(*)"),
            ("P6-11", "sum(json_extract(\"Values\", '$.advised') = 'yes')", "count(*)"),
            ("P1-04", "sum(json_extract(\"Values\", '$.attended'))", "sum(json_extract(\"Values\", '$.expected'))"),
        ];
        var rounds = 0;
        await Gen.Int[0, 1_000_000].SampleAsync(
            async seed =>
            {
                await FillAsync(host, seed);
                await using var context = host.Context();
                using var facts = new LedgerFacts(host.Get<MeasureCatalogue>());
                var said = await facts.ReadAsync(context, TestHost.Open, new DateOnly(2026, 10, 22), TestHost.Token);
                foreach (var (indicator, numerator, denominator) in queries)
                {
                    var ledger = host.Get<MeasureCatalogue>().Current.Find(indicator)!.Ledger;
                    var open = indicator == "P2-06" ? " and (EndedOn <= '2026-09-30' or Due <= '2026-09-30' or LastDue <= '2026-09-30')" : string.Empty;
                    var (n, all) = await QueryAsync(host, $"select coalesce({numerator}, 0), coalesce({denominator}, 0) from ledger_entries where Ledger = '{ledger}' and Unit = '{Tantou}' and IsVoid = 0 and OccurredOn between '2026-01-01' and '2026-09-30'{open}");
                    var observation = said.Observations.GetValueOrDefault((Tantou, indicator));
                    Assert.Equal((indicator, n, all), (indicator, observation.Numerator ?? 0, observation.Denominator ?? 0));
                    rounds++;
                }
            },
            iter: 25,
            threads: 1);
        Assert.Equal(100, rounds);
    }

    private static async Task FillAsync(TestHost host, int seed)
    {
        var random = new Random(seed);
        await using var connection = new SqliteConnection(Dashboard.Data.Storage.DatabaseConnection.StringFor(host.Folder.Database));
        await connection.OpenAsync(TestHost.Token);
        await using var transaction = await connection.BeginTransactionAsync(TestHost.Token);
        await using var command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction)transaction;
        command.CommandText = "update ledger_entries set IsVoid = 1 where Unit = '410324103' and Ledger in ('tickets', 'appeals', 'village_decisions', 'trainings')";
        await command.ExecuteNonQueryAsync(TestHost.Token);
        command.CommandText = "select max(Sequence) from ledger_entries";
        var last = (long)(await command.ExecuteScalarAsync(TestHost.Token))!;
        for (var i = 0; i < 60; i++)
        {
            var ledger = new[] { "tickets", "appeals", "village_decisions", "trainings" }[random.Next(4)];
            var day = new DateOnly(2025, 10, 1).AddDays(random.Next(400));
            var due = day.AddDays(random.Next(30));
            DateOnly? ended = random.Next(3) > 0 ? day.AddDays(random.Next(40)) : null;
            var expected = random.Next(1, 90);
            var values = ledger switch
            {
                "village_decisions" => $"{{\"advised\":\"{(random.Next(2) == 0 ? "yes" : "no")}\"}}",
                "trainings" => string.Create(CultureInfo.InvariantCulture, $"{{\"expected\":\"{expected}\",\"attended\":\"{random.Next(expected + 1)}\"}}"),
                _ => "{}",
            };
            var isCase = ledger is "tickets" or "appeals";
            command.CommandText = $"""
                insert into ledger_entries (Ledger, Number, Definition, Unit, "Key", Words, State, OccurredOn, Since, Due, EndedOn, LastDue, "Values", IsVoid, Sequence, Version)
                values ('{ledger}', {last + 1 + i}, 1, '410324103', 'k{i}', '', '{(isCase && ended is null ? "open" : "closed")}', '{Text(day)}', '{Text(day)}',
                  {Quoted(isCase && ended is null ? due : null)}, {Quoted(isCase ? ended : day)}, {Quoted(isCase && ended is not null ? due : null)}, '{values}', {(random.Next(10) == 0 ? 1 : 0)}, {last + 1 + i}, 1)
                """;
            await command.ExecuteNonQueryAsync(TestHost.Token);
        }

        await transaction.CommitAsync(TestHost.Token);

        static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        static string Quoted(DateOnly? day) => day is { } known ? $"'{Text(known)}'" : "null";
    }

    private static async Task<(decimal N, decimal All)> QueryAsync(TestHost host, string sql)
    {
        await using var context = host.Context();
        await context.Database.OpenConnectionAsync(TestHost.Token);
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The statement is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(TestHost.Token);
        await reader.ReadAsync(TestHost.Token);
        return (reader.GetDecimal(0), reader.GetDecimal(1));
    }
}
