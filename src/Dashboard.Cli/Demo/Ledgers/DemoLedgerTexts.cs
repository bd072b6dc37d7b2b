using System.Globalization;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>What invented entries say: demo/ledger-texts.csv, by ledger and field; "*" stands for every ledger.</summary>
internal sealed class DemoLedgerTexts(ILookup<(string Ledger, string Field), string> texts)
{
    private const string AnyLedger = "*";

    public static DemoLedgerTexts Load(string folder) => new(
        DemoTable.Load(folder, "demo/ledger-texts.csv").Rows.ToLookup(r => (r["ledger"], r["field"]), r => r["text"]));

    /// <summary>One of the texts; null when there is none for the field.</summary>
    public string? Draw(string ledger, string field, DateOnly day, int number, DemoRandom random)
    {
        var own = texts[(ledger, field)].ToList();
        var pool = own.Count > 0 ? own : texts[(AnyLedger, field)].ToList();
        return pool.Count == 0 ? null : pool[(int)(random.Share() * pool.Count)]
            .Replace("{year}", day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{n}", number.ToString("000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
