using Dashboard.Domain.Ledgers;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>Writes the invented entries, one file for each ledger, numbered in the order of their rows.</summary>
internal static class DemoLedgerFiles
{
    public const string Folder = "demo/ledgers";

    public static IEnumerable<(string File, string[] Columns, IEnumerable<string[]> Rows)> Of(DemoLedgers ledgers) => ledgers.Entries
        .GroupBy(e => e.Ledger)
        .Select(g => (
            $"{Folder}/{g.Key.Code}.csv",
            Columns(g.Key),
            g.Select(e => (string[])
            [
                e.Entry.Unit ?? string.Empty,
                e.Entry.Village ?? string.Empty,
                string.Join(';', e.MovedOn.Select(m => $"{m.Move}@{LedgerValue.Text(m.On)}")),
                .. g.Key.Fields.Select(f => e.Entry.Values.GetValueOrDefault(f.Code, string.Empty)),
            ])));

    private static string[] Columns(LedgerDefinition ledger) => ["unit", "village", "moves", .. ledger.Fields.Select(f => f.Code)];
}
