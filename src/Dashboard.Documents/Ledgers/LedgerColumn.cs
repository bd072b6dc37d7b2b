using Dashboard.Documents.Tables;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Documents.Ledgers;

/// <summary>A column of a ledger's file.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Field">The field that it holds; null for other roles.</param>
/// <param name="Table">How it is written.</param>
public sealed record LedgerColumn(LedgerColumnRole Role, LedgerField? Field, TableColumn Table);
