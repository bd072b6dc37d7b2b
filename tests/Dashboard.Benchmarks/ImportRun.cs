using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Dashboard.Data;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Ledgers.Importing;
using Dashboard.Data.Startup;
using Dashboard.Documents.Ledgers;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks;

/// <summary>
/// Brings 50,000 rows of one workbook into the demo county, from the bytes to the commit, and says what each stage took and how far the process grew. One run of
/// a minute's work is measured better whole than by a benchmark that repeats it.
/// </summary>
internal static class ImportRun
{
    private const int Rows = 50_000;
    private static readonly Actor Office = new("office", [Role.Office]);

    public static async Task<int> RunAsync(string seedFolder)
    {
        var folder = Directory.CreateTempSubdirectory("import");
        var options = new DashboardDataOptions { DatabasePath = Path.Combine(folder.FullName, "dashboard.db"), SeedFolder = Path.GetFullPath(seedFolder), Demo = true };
        await using (var services = new ServiceCollection().AddDashboardData(options).BuildServiceProvider())
        {
            await services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
            var ledger = services.GetRequiredService<LedgerCatalogue>().Find("appeals")!;
            var words = Words();
            var workbook = Written(ledger, words);
            GC.Collect();
            using var process = Process.GetCurrentProcess();
            var before = process.WorkingSet64;
            Console.WriteLine(FormattableString.Invariant($"workbook {workbook.Length / 1024.0 / 1024:0.0} MiB, process {Mib(before)}"));

            var whole = Stopwatch.StartNew();
            var (table, faults) = Timed("read", () => TableReader.Read(new MemoryStream(workbook), TableLimits.Default, null, CancellationToken.None));
            var rows = Timed("columns", () => LedgerSheetReader.Read(table!, faults, ledger, [words]));
            var file = new ImportFile("big.xlsx", new string('0', 64), [.. rows.Rows.Select(r => r with { Exported = null })]);
            var importer = services.GetRequiredService<LedgerImporter>();
            var plan = (await TimedAsync("plan", () => importer.PlanAsync(Office, ledger.Code, file.Rows, null, CancellationToken.None)))!;
            await TimedAsync("places", () => importer.EffectAsync(Office, plan, CancellationToken.None));
            var result = await TimedAsync("plan again and write", () => importer.CommitAsync(Office, ledger.Code, file, new ImportChoice(plan.Fingerprint(), false, null), null, CancellationToken.None));
            process.Refresh();
            Console.WriteLine(FormattableString.Invariant(
                $"{result.Verdict}: {plan.Rows.Length} rows in {whole.Elapsed.TotalSeconds:0.0} s; process at most {Mib(process.PeakWorkingSet64)}, {Mib(process.PeakWorkingSet64 - before)} more"));
        }

        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return 0;
    }

    private static byte[] Written(LedgerDefinition ledger, LedgerSheetWords words)
    {
        var stream = new MemoryStream();
        var first = new DateOnly(2026, 1, 5);
        new LedgerSheet(ledger, words, [], [], new TablePrint(string.Empty, string.Empty)).WriteEntries(
            stream,
            Enumerable.Range(0, Rows).Select(i => new LedgerRowOut(i + 1, 1, string.Create(CultureInfo.InvariantCulture, $"ENF-{(i % 20) + 1:00}"), new LedgerEntry(
                null, null, "closed", first, first, null, null, null,
                new Dictionary<string, string>
                {
                    ["raised_on"] = LedgerValue.Text(first.AddDays(i % 250)),
                    ["appeal"] = string.Create(CultureInfo.InvariantCulture, $"批量诉求第 {i} 号，道路维修"),
                    ["category"] = ledger.Field("category")!.Options[i % 3].Code,
                    ["who"] = ledger.Field("who")!.Options[0].Code,
                    ["closed_on"] = LedgerValue.Text(first.AddDays((i % 250) + 4)),
                    ["result"] = "已办结并回复当事人",
                }.ToImmutableSortedDictionary(StringComparer.Ordinal)))),
            CancellationToken.None);
        return stream.ToArray();
    }

    private static LedgerSheetWords Words() => new()
    {
        IsChinese = true,
        Number = "编号",
        Version = "版本",
        KeyColumn = string.Empty,
        Unit = "单位",
        Village = "村（社区）",
        State = "状态",
        Reason = "错误原因",
        Guide = "填表说明",
        GuideHeadings = [],
        Required = "是",
        GuideLines = [],
        SubjectHow = string.Empty,
        StateHow = string.Empty,
        How = _ => string.Empty,
    };

    private static T Timed<T>(string stage, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Console.WriteLine(FormattableString.Invariant($"{stage,-22}{watch.Elapsed.TotalMilliseconds,8:0} ms"));
        return result;
    }

    private static async Task<T> TimedAsync<T>(string stage, Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = await work();
        Console.WriteLine(FormattableString.Invariant($"{stage,-22}{watch.Elapsed.TotalMilliseconds,8:0} ms"));
        return result;
    }

    private static string Mib(long bytes) => FormattableString.Invariant($"{bytes / 1024 / 1024} MiB");
}
