using System.Collections.Immutable;

namespace Dashboard.Domain.Ledgers.Importing;

/// <summary>What is to be done with a row of a file.</summary>
/// <param name="Row">The row.</param>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Known">The entry that it changes or repeats; null for a new or bad one.</param>
/// <param name="Steps">What is to be written, one step after the other; empty unless it is new or changed.</param>
/// <param name="Faults">Why it cannot be taken; empty unless it is bad.</param>
public sealed record PlannedRow(ImportRow Row, ImportOutcome Outcome, KnownEntry? Known, ImmutableArray<PlannedStep> Steps, ImmutableArray<EntryFault> Faults)
{
    /// <summary>The entry as it will stand; null when nothing is written.</summary>
    public LedgerEntry? After => Steps.IsEmpty ? null : Steps[^1].After;
}
