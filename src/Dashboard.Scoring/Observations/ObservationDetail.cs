using System.Collections.Immutable;
using System.Text.Json;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Observations;

/// <summary>
/// The detail of an observation: the JSON as it was given and the parts that rules read. A part of the wrong type is
/// null here and named in <see cref="Unreadable"/>, so that only the rule that needs it complains.
/// </summary>
public sealed class ObservationDetail
{
    private ObservationDetail(string text) => Text = text;

    /// <summary>The JSON object as given.</summary>
    public string Text { get; }

    /// <summary>Level of a TIER indicator.</summary>
    public string? Level { get; private init; }

    /// <summary>Answer of a BOOL indicator: yes, late or no.</summary>
    public string? Answer { get; private init; }

    /// <summary>Counts per quarter of a COUNT indicator, first quarter first; null inside means that nothing was reported.</summary>
    public ImmutableArray<decimal?> Quarters { get; private init; }

    /// <summary>Number of failed files of a TIER indicator.</summary>
    public decimal? Failed { get; private init; }

    /// <summary>First findings of a DEDUCT indicator by severity; null when the detail names none.</summary>
    public Severities? Findings { get; private init; }

    /// <summary>Repeated findings of a DEDUCT indicator; they stand beside the first ones.</summary>
    public Severities Repeats { get; private init; } = Severities.None;

    /// <summary>Names of the parts that have the wrong type or a number that is no plain decimal.</summary>
    public ImmutableArray<string> Unreadable { get; private init; } = [];

    /// <summary>Reads a JSON object.</summary>
    /// <exception cref="JsonException">The text is no JSON object, or names a key twice.</exception>
    public static ObservationDetail Parse(string json)
    {
        var root = StrictJson.ParseObject(json);
        var unreadable = ImmutableArray.CreateBuilder<string>();
        var names = new[] { "minor", "moderate", "serious", "repeat" };
        var hasFindings = root.EnumerateObject().Any(p => names.Contains(p.Name, StringComparer.Ordinal)) || !root.EnumerateObject().Any();
        return new ObservationDetail(json)
        {
            Level = Word(root, "level", unreadable),
            Answer = Word(root, "answer", unreadable),
            Quarters = ReadQuarters(root, unreadable),
            Failed = Number(root, "failed", unreadable),
            Findings = hasFindings ? ReadSeverities(root, unreadable) : null,
            Repeats = ReadRepeats(root, unreadable),
            Unreadable = unreadable.ToImmutable(),
        };
    }

    private static string? Word(JsonElement root, string name, ImmutableArray<string>.Builder unreadable)
    {
        if (!root.TryGetProperty(name, out var part) || part.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (part.ValueKind == JsonValueKind.String)
        {
            return part.GetString();
        }

        unreadable.Add(name);
        return null;
    }

    private static decimal? Number(JsonElement root, string name, ImmutableArray<string>.Builder unreadable)
    {
        if (!root.TryGetProperty(name, out var part) || part.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (StrictJson.TryNumber(part, out var number) && number >= 0)
        {
            return number;
        }

        unreadable.Add(name);
        return null;
    }

    private static ImmutableArray<decimal?> ReadQuarters(JsonElement root, ImmutableArray<string>.Builder unreadable)
    {
        if (!root.TryGetProperty("quarters", out var part) || part.ValueKind == JsonValueKind.Null)
        {
            return default;
        }

        if (part.ValueKind != JsonValueKind.Array || part.GetArrayLength() > 4)
        {
            unreadable.Add("quarters");
            return default;
        }

        var quarters = ImmutableArray.CreateBuilder<decimal?>(4);
        foreach (var quarter in part.EnumerateArray())
        {
            if (quarter.ValueKind == JsonValueKind.Null)
            {
                quarters.Add(null);
            }
            else if (StrictJson.TryNumber(quarter, out var number) && number >= 0)
            {
                quarters.Add(number);
            }
            else
            {
                unreadable.Add("quarters");
                return default;
            }
        }

        return quarters.ToImmutable();
    }

    private static Severities ReadSeverities(JsonElement root, ImmutableArray<string>.Builder unreadable) => new(
        Number(root, "minor", unreadable) ?? 0, Number(root, "moderate", unreadable) ?? 0, Number(root, "serious", unreadable) ?? 0);

    private static Severities ReadRepeats(JsonElement root, ImmutableArray<string>.Builder unreadable)
    {
        if (!root.TryGetProperty("repeat", out var part) || part.ValueKind == JsonValueKind.Null)
        {
            return Severities.None;
        }

        if (part.ValueKind == JsonValueKind.Object)
        {
            return ReadSeverities(part, unreadable);
        }

        unreadable.Add("repeat");
        return Severities.None;
    }
}
