using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Searching;

namespace Dashboard.Data.Ledgers;

/// <summary>What can be searched in an entry: its texts, the names of what was chosen, and the first letters of what it is called.</summary>
internal static class EntryWords
{
    // Full-width signs as plain ones, as a question is compared.
    public static string Of(LedgerDefinition ledger, LedgerEntry entry) => string.Join(
        '\n', [.. ledger.Fields.SelectMany(f => Of(f, entry.Values.GetValueOrDefault(f.Code))).Select(SearchWords.Plain), .. Letters(ledger, entry)]);

    private static IEnumerable<string> Letters(LedgerDefinition ledger, LedgerEntry entry) =>
        ledger.Field(ledger.TitleField) is { } title ? Of(title, entry.Values.GetValueOrDefault(title.Code)).Select(PinyinInitials.Of).Where(l => l.Length > 1) : [];

    private static IEnumerable<string> Of(LedgerField field, string? value) => (value, field.Kind) switch
    {
        (null, _) => [],
        (_, LedgerFieldKind.Text or LedgerFieldKind.Place or LedgerFieldKind.Evidence) => [value],
        (_, LedgerFieldKind.Choice or LedgerFieldKind.Choices) => LedgerValue.ChoicesOf(value).Select(field.Option).OfType<LedgerOption>().Select(o => o.NameZh),
        _ => [],
    };
}
