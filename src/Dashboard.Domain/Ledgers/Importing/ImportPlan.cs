using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Domain.Ledgers.Importing;

/// <summary>What a file comes to, row by row.</summary>
/// <param name="Ledger">The definition in force.</param>
/// <param name="Rows">In the order of the file.</param>
/// <param name="NeedsReason">Whether an entry that has ended, and so has counted, would change: that needs a reason.</param>
public sealed record ImportPlan(LedgerDefinition Ledger, ImmutableArray<PlannedRow> Rows, bool NeedsReason)
{
    private readonly int[] _counts = [.. Enum.GetValues<ImportOutcome>().Select(o => Rows.Count(r => r.Outcome == o))];

    /// <summary>How many rows come to this.</summary>
    public int Count(ImportOutcome outcome) => _counts[(int)outcome];

    /// <summary>How many rows would be written.</summary>
    public int WrittenCount => Count(ImportOutcome.New) + Count(ImportOutcome.Changed);

    /// <summary>The rows that would be written.</summary>
    public IEnumerable<PlannedRow> Written => Rows.Where(r => !r.Steps.IsEmpty);

    /// <summary>
    /// The same for the same outcome: SHA-256, in hex, over what every row comes to and the versions of the entries that it meets. What was looked at can so be
    /// held against what is about to be written.
    /// </summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in Rows)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{row.Row.Row}:{row.Outcome}:{row.Known?.Number}:{row.Known?.Version}:{row.After?.State}\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
