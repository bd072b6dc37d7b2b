namespace Dashboard.Data.Startup;

/// <summary>What a fresh connection says about the database, before anything is read from it.</summary>
internal sealed record DatabaseFacts(
    Version SqliteVersion,
    string JournalMode,
    long Synchronous,
    bool ForeignKeys,
    long MappedBytes,
    string FileSystem,
    string? QuickCheck,
    IReadOnlyList<string> UnknownMigrations);
