using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Ledgers;

/// <summary>An entry in full, as the asking person may see and change it.</summary>
/// <param name="Summary">What it is.</param>
/// <param name="Ledger">The definition that it was written with.</param>
/// <param name="Steps">All that was done to it, the first act first.</param>
/// <param name="MayChange">Whether the person may change its values.</param>
/// <param name="MayVoid">Whether the person may strike it out.</param>
/// <param name="NeedsReason">Whether a change needs a reason: the entry has ended and has counted.</param>
/// <param name="Moves">Moves that the person may make now.</param>
/// <param name="Closed">Codes of fields that are not the person's to fill in.</param>
public sealed record LedgerEntryView(
    LedgerEntrySummary Summary,
    LedgerDefinition Ledger,
    IReadOnlyList<LedgerEntryStep> Steps,
    bool MayChange,
    bool MayVoid,
    bool NeedsReason,
    IReadOnlyList<LedgerMove> Moves,
    IReadOnlySet<string> Closed)
{
    /// <summary>Fields that a change shows: what was asked when the entry began and what it has, as far as they are the person's.</summary>
    public IReadOnlyList<LedgerField> Changeable => Ledger.Changeable(Summary.Entry, Closed);
}
