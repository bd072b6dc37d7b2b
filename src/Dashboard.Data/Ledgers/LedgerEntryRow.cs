using System.Collections.Immutable;
using System.Text.Json;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Ledgers;

/// <summary>An entry of a ledger as it stands; what it was before is kept in <see cref="LedgerStepRow"/>.</summary>
internal sealed class LedgerEntryRow
{
    public long Id { get; init; }

    public required string Ledger { get; init; }

    /// <summary>1, 2, 3 … within the ledger.</summary>
    public required long Number { get; init; }

    /// <summary>The version of the definition that it was written with.</summary>
    public required int Definition { get; init; }

    public string? Unit { get; init; }

    public string? Village { get; init; }

    /// <summary>What names it once, see <see cref="EntryKey"/>.</summary>
    public required string Key { get; set; }

    /// <summary>The words in it, for searching.</summary>
    public required string Words { get; set; }

    public required string State { get; set; }

    public required DateOnly OccurredOn { get; set; }

    public required DateOnly Since { get; set; }

    public DateOnly? Due { get; set; }

    public DateOnly? EndedOn { get; set; }

    public DateOnly? LastDue { get; set; }

    /// <summary>The values as a JSON object of texts.</summary>
    public required string Values { get; set; }

    /// <summary>Struck out (作废): it stays readable and counts nowhere.</summary>
    public bool IsVoid { get; set; }

    /// <summary>Grows with every write into any ledger: what was written since can be read without reading all.</summary>
    public required long Sequence { get; set; }

    /// <summary>1 when it was written, one more for each change: the token against silent overwriting.</summary>
    public required int Version { get; set; }

    public static LedgerEntryRow Of(LedgerDefinition ledger, long number, LedgerEntry entry, long sequence) => new()
    {
        Ledger = ledger.Code,
        Number = number,
        Definition = ledger.Version,
        Unit = entry.Unit,
        Village = entry.Village,
        Key = EntryKey.Of(ledger, entry, number),
        Words = EntryWords.Of(ledger, entry),
        State = entry.State,
        OccurredOn = entry.OccurredOn,
        Since = entry.Since,
        Due = entry.Due,
        EndedOn = entry.EndedOn,
        LastDue = entry.LastDue,
        Values = WriteValues(entry.Values),
        Sequence = sequence,
        Version = 1,
    };

    public static string WriteValues(ImmutableSortedDictionary<string, string> values) => JsonSerializer.Serialize(values, EntryJson.Options);

    public static ImmutableSortedDictionary<string, string> ReadValues(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json, EntryJson.Options)!.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public LedgerEntry ToEntry() => new(Unit, Village, State, OccurredOn, Since, Due, EndedOn, LastDue, ReadValues(Values));

    public void Take(LedgerDefinition ledger, LedgerEntry entry, long sequence)
    {
        (State, OccurredOn, Since, Due, EndedOn, LastDue) = (entry.State, entry.OccurredOn, entry.Since, entry.Due, entry.EndedOn, entry.LastDue);
        Values = WriteValues(entry.Values);
        Key = EntryKey.Of(ledger, entry, Number);
        Words = EntryWords.Of(ledger, entry);
        Sequence = sequence;
        Version++;
    }
}
