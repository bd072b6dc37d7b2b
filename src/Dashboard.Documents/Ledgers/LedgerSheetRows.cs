using System.Collections.Immutable;
using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Documents.Ledgers;

/// <summary>The rows of a table, told apart by the ledger's columns.</summary>
/// <param name="Rows">In their order; empty after a fault.</param>
/// <param name="Faults">What is wrong with the table as a whole.</param>
/// <param name="NotRead">Headings of columns that are none of the ledger's and hold something: they are told, so that nothing is left out silently.</param>
public sealed record LedgerSheetRows(IReadOnlyList<ImportRow> Rows, ImmutableArray<LedgerSheetFault> Faults, ImmutableArray<string> NotRead);
