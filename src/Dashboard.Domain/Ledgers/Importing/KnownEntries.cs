namespace Dashboard.Domain.Ledgers.Importing;

/// <summary>The entries of a ledger that are there, as far as the actor sees them.</summary>
/// <param name="WithKey">The entry that has the natural key of another one; null when there is none.</param>
/// <param name="WithNumber">The entry of a number; null when there is none.</param>
/// <param name="StruckOut">The number of a struck-out entry with the natural key of another one; null when there is none.</param>
public sealed record KnownEntries(Func<LedgerEntry, KnownEntry?> WithKey, Func<long, KnownEntry?> WithNumber, Func<LedgerEntry, long?> StruckOut)
{
    /// <summary>An empty ledger.</summary>
    public static KnownEntries None { get; } = new(_ => null, _ => null, _ => null);
}
