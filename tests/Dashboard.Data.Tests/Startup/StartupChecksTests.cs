using Dashboard.Data.Startup;

namespace Dashboard.Data.Tests.Startup;

public sealed class StartupChecksTests
{
    private static readonly DatabaseFacts Good = new(new Version(3, 53, 3), "wal", 2, true, 0, "ext4", null, []);

    public static TheoryData<StartupFaultKind, Func<object, object>> BadFacts => new()
    {
        { StartupFaultKind.SqliteTooOld, f => (DatabaseFacts)f with { SqliteVersion = new Version(3, 51, 2) } },
        { StartupFaultKind.NotWal, f => (DatabaseFacts)f with { JournalMode = "delete" } },
        { StartupFaultKind.NotFullSync, f => (DatabaseFacts)f with { Synchronous = 1 } },
        { StartupFaultKind.ForeignKeysOff, f => (DatabaseFacts)f with { ForeignKeys = false } },
        { StartupFaultKind.MemoryMapped, f => (DatabaseFacts)f with { MappedBytes = 1 << 20 } },
        { StartupFaultKind.NetworkFileSystem, f => (DatabaseFacts)f with { FileSystem = "nfs4" } },
        { StartupFaultKind.Damaged, f => (DatabaseFacts)f with { QuickCheck = "row 3 missing from index" } },
        { StartupFaultKind.NewerDatabase, f => (DatabaseFacts)f with { UnknownMigrations = ["29990101_Later"] } },
    };

    [Fact]
    public void GoodDatabase_IsAccepted()
    {
        Assert.Empty(StartupChecks.Judge(Good));
        Assert.Empty(StartupChecks.Judge(Good with { SqliteVersion = StartupChecks.LeastSqliteVersion, QuickCheck = "ok" }));
    }

    [Theory]
    [MemberData(nameof(BadFacts), DisableDiscoveryEnumeration = true)]
    public void BadFact_IsRefusedByName(StartupFaultKind kind, Func<object, object> spoil) =>
        Assert.Equal([kind], StartupChecks.Judge((DatabaseFacts)spoil(Good)).Select(f => f.Kind));

    [Fact]
    public void Refusal_ListsEveryFailedCheckInBothLanguages()
    {
        var faults = StartupChecks.Judge(Good with { Synchronous = 1, JournalMode = "delete" });
        var refusal = new StartupRefusedException(faults);
        Assert.Equal(2, refusal.Faults.Count);
        Assert.Contains("日志模式为“delete”", refusal.Message);
        Assert.Contains("journal mode \"delete\"", refusal.Message);
        Assert.Contains("断电会丢失", refusal.Message);
        Assert.Contains("power cut", refusal.Message);
    }
}
