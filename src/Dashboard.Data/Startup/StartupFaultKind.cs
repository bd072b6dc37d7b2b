namespace Dashboard.Data.Startup;

/// <summary>Why the product refuses to start. Each kind has a sentence in both languages.</summary>
public enum StartupFaultKind
{
    AlreadyRunning,
    NotWritable,
    NetworkFileSystem,
    SqliteTooOld,
    NotWal,
    NotFullSync,
    ForeignKeysOff,
    MemoryMapped,
    Damaged,
    NewerDatabase,
    UnprotectedTable,
    SealedRunDiffers,
}
