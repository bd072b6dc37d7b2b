namespace Dashboard.Domain.Ledgers.Importing;

/// <summary>One act on an entry.</summary>
/// <param name="Move">Code of the move; null when the entry begins or its values change.</param>
/// <param name="After">The entry after it.</param>
public sealed record PlannedStep(string? Move, LedgerEntry After);
