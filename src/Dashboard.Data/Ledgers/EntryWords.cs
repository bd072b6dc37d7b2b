using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Ledgers;

/// <summary>What can be searched in an entry: its texts, and the names of what was chosen.</summary>
internal static class EntryWords
{
    public static string Of(LedgerDefinition ledger, LedgerEntry entry) =>
        string.Join('\n', ledger.Fields.SelectMany(f => Of(f, entry.Values.GetValueOrDefault(f.Code))));

    private static IEnumerable<string> Of(LedgerField field, string? value) => (value, field.Kind) switch
    {
        (null, _) => [],
        (_, LedgerFieldKind.Text or LedgerFieldKind.Place or LedgerFieldKind.Evidence) => [value],
        (_, LedgerFieldKind.Choice or LedgerFieldKind.Choices) => LedgerValue.ChoicesOf(value).Select(field.Option).OfType<LedgerOption>().Select(o => o.NameZh),
        _ => [],
    };
}
