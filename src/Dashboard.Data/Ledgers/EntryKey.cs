using System.Globalization;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Ledgers;

/// <summary>The natural key of an entry in one text: unit, village and the values of the key's fields.</summary>
internal static class EntryKey
{
    // No value holds this sign: texts are read from forms and files, where it cannot be typed.
    private const char Between = '\u001F';

    public static string Of(LedgerDefinition ledger, LedgerEntry entry, long number) => ledger.Key.IsEmpty
        ? number.ToString(CultureInfo.InvariantCulture)
        : string.Join(Between, [entry.Unit, entry.Village, .. ledger.Key.Select(k => entry.Values.GetValueOrDefault(k))]);
}
