using System.Globalization;

namespace Dashboard.Domain.Ledgers;

/// <summary>The natural key of an entry in one text: unit, village and the values of the key's fields.</summary>
public static class EntryKey
{
    // No value holds this sign: texts are read from forms and files, where it cannot be typed.
    private const char Between = '\u001F';

    /// <summary>The key; the number where the ledger has none.</summary>
    public static string Of(LedgerDefinition ledger, LedgerEntry entry, long number)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Key.IsEmpty ? number.ToString(CultureInfo.InvariantCulture) : Of(ledger, entry);
    }

    /// <summary>The key of an entry of a ledger that has one.</summary>
    public static string Of(LedgerDefinition ledger, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(entry);
        return string.Join(Between, [entry.Unit, entry.Village, .. ledger.Key.Select(k => entry.Values.GetValueOrDefault(k))]);
    }
}
