using System.Collections.Immutable;
using System.Security.Cryptography;
using Dashboard.Data.Ledgers.Importing;
using Dashboard.Documents.Ledgers;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Web.Features.Ledgers.Files;

/// <summary>A file that somebody chose, read: its rows, or why it could not be read.</summary>
/// <param name="File">Name, hash and rows; null after a fault.</param>
/// <param name="TableFaults">What is wrong with the file.</param>
/// <param name="SheetFaults">What is wrong with the table in it.</param>
/// <param name="NotRead">Headings of columns that are none of the ledger's.</param>
internal sealed record ImportReading(ImportFile? File, ImmutableArray<TableFault> TableFaults, ImmutableArray<LedgerSheetFault> SheetFaults, ImmutableArray<string> NotRead)
{
    public static ImportReading Of(
        string name, MemoryStream bytes, LedgerDefinition ledger, IReadOnlyList<LedgerSheetWords> words, IProgress<int> progress, CancellationToken cancellationToken)
    {
        bytes.Position = 0;
        var (table, faults) = TableReader.Read(bytes, TableLimits.Default, progress, cancellationToken);
        if (table is null)
        {
            return new ImportReading(null, faults, [], []);
        }

        var rows = LedgerSheetReader.Read(table, faults, ledger, words);
        if (!rows.Faults.IsEmpty)
        {
            return new ImportReading(null, [], rows.Faults, []);
        }

        bytes.Position = 0;
        return new ImportReading(new ImportFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), rows.Rows), [], [], rows.NotRead);
    }

    /// <summary>The rows that a plan cannot take, with what is wrong in words.</summary>
    public static IEnumerable<BadRowOut> BadRows(ImportPlan plan, Func<EntryFault, string> words) => plan.Rows
        .Where(r => r.Outcome == ImportOutcome.Bad)
        .Select(r => new BadRowOut(r.Row, string.Join(" ", r.Faults.Select(words)), [.. r.Faults.Select(f => f.Field)]));
}
