using System.Text.Json;
using Dashboard.Data.Ledgers;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>What somebody is writing into a ledger: kept as it was typed, checked when it is sent.</summary>
public sealed class EntryForm
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string? Unit { get; set; }

    public string? Village { get; set; }

    public Dictionary<string, string?> Values { get; init; } = new(StringComparer.Ordinal);

    public string? Reason { get; set; }

    /// <summary>The version of the entry that the writer had before their eyes; 0 for a new one.</summary>
    public int SeenVersion { get; set; }

    /// <summary>Under which name the draft of a new entry is kept.</summary>
    public static string DraftOfNew(string ledger) => $"ledger/{ledger}/new";

    /// <summary>Under which name the draft of a change or move is kept.</summary>
    public static string DraftOf(string ledger, long number, string? move) => FormattableString.Invariant($"ledger/{ledger}/{number}/{move ?? "change"}");

    /// <summary>Takes over what stands in fields that the writer cannot fill in: what others have set meanwhile is not the writer's to undo.</summary>
    public void Follow(LedgerEntryView seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        foreach (var code in seen.Closed)
        {
            Values[code] = seen.Summary.Entry.Values.GetValueOrDefault(code);
        }
    }

    public static EntryForm Of(LedgerEntry entry, int version)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new EntryForm
        {
            Unit = entry.Unit,
            Village = entry.Village,
            Values = entry.Values.ToDictionary(v => v.Key, v => (string?)v.Value, StringComparer.Ordinal),
            SeenVersion = version,
        };
    }

    /// <summary>Null when the draft is none, or of another shape.</summary>
    public static EntryForm? Read(string? draft)
    {
        try
        {
            return draft is null ? null : JsonSerializer.Deserialize<EntryForm>(draft, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Json);

    public string? Of(string field) => Values.GetValueOrDefault(field);

    public void Set(string field, string? value) => Values[field] = value;

    /// <summary>Chooses or drops one of several choices.</summary>
    public void Toggle(string field, string option, bool isChosen)
    {
        var chosen = LedgerValue.ChoicesOf(string.IsNullOrEmpty(Of(field)) ? null : Of(field)).Remove(option);
        Set(field, string.Join(LedgerValue.Separator, isChosen ? chosen.Add(option) : chosen));
    }
}
