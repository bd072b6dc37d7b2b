namespace Dashboard.Domain.Ledgers.Importing;

/// <summary>An entry that is there already.</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Version">Its version, so that a change made meanwhile is noticed.</param>
/// <param name="Ledger">The definition that it was written with.</param>
/// <param name="Entry">The entry as it stands.</param>
public sealed record KnownEntry(long Number, int Version, LedgerDefinition Ledger, LedgerEntry Entry)
{
    /// <summary>Whether it has ended, and so has counted.</summary>
    public bool HasEnded => Ledger.HasProcess && Entry.EndedOn is not null;
}
