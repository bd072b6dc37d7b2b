namespace Dashboard.Data.Startup;

/// <summary>Judges what was found. Pure, so that every refusal can be tested without a broken machine.</summary>
internal static class StartupChecks
{
    /// <summary>The first version without the corruption of databases in WAL mode.</summary>
    public static Version LeastSqliteVersion { get; } = new(3, 51, 3);

    private const long FullSync = 2;

    // Locks on a network share cannot be trusted, and WAL needs shared memory, which it does not offer.
    private static readonly string[] NetworkFileSystems = ["nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "fuse.sshfs", "afs"];

    public static IReadOnlyList<StartupFault> Judge(DatabaseFacts facts)
    {
        var faults = new List<StartupFault>();
        RefuseIf(facts.SqliteVersion < LeastSqliteVersion, StartupFaultKind.SqliteTooOld, facts.SqliteVersion.ToString(), LeastSqliteVersion.ToString());
        RefuseIf(!string.Equals(facts.JournalMode, "wal", StringComparison.OrdinalIgnoreCase), StartupFaultKind.NotWal, facts.JournalMode);
        RefuseIf(facts.Synchronous != FullSync, StartupFaultKind.NotFullSync, FormattableString.Invariant($"{facts.Synchronous}"));
        RefuseIf(!facts.ForeignKeys, StartupFaultKind.ForeignKeysOff);
        RefuseIf(facts.MappedBytes != 0, StartupFaultKind.MemoryMapped, FormattableString.Invariant($"{facts.MappedBytes}"));
        RefuseIf(
            NetworkFileSystems.Contains(facts.FileSystem, StringComparer.OrdinalIgnoreCase), StartupFaultKind.NetworkFileSystem, facts.FileSystem);
        RefuseIf(facts.QuickCheck is not (null or "ok"), StartupFaultKind.Damaged, facts.QuickCheck ?? string.Empty);
        RefuseIf(facts.UnknownMigrations.Count > 0, StartupFaultKind.NewerDatabase, string.Join(", ", facts.UnknownMigrations));
        return faults;

        void RefuseIf(bool bad, StartupFaultKind kind, params string[] arguments)
        {
            if (bad)
            {
                faults.Add(new StartupFault(kind, arguments));
            }
        }
    }
}
