using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Inspections.Plans;

/// <summary>A plan as it is being written. All of it is kept as a draft, so that nothing typed is lost.</summary>
public sealed class PlanForm
{
    public const string DraftKey = "plan";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public string Title { get; set; } = string.Empty;

    public InspectionKind Kind { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>By fair draw; else by hand.</summary>
    public bool IsDraw { get; set; }

    public string Seed { get; set; } = string.Empty;

    public int Count { get; set; } = 5;

    public int PerUnit { get; set; } = 1;

    /// <summary>Codes of the units that can be drawn.</summary>
    public HashSet<string> Units { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Accounts that can be drawn.</summary>
    public HashSet<string> Inspectors { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Where to go at a drawn unit; by code of the unit.</summary>
    public Dictionary<string, string> Places { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether the draw has been made from what stands in the form; any change of it unmakes it.</summary>
    public bool HasDrawn { get; set; }

    /// <summary>The visits named by hand.</summary>
    public List<PlanFormVisit> Visits { get; init; } = [];

    [JsonIgnore]
    public bool CanDraw => !string.IsNullOrWhiteSpace(Seed) && Units.Count > 0 && Count > 0 && Inspectors.Count > 0;

    /// <summary>A draft that cannot be read is none: it was written by another version of the form.</summary>
    public static PlanForm? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<PlanForm>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>From what is drawn; each inspector with the units from which it steps aside.</summary>
    public DrawRecord Record(DrawPool pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        return new DrawRecord(
            Seed.Trim(),
            [.. Units.Order(StringComparer.Ordinal)],
            Math.Min(Count, Units.Count),
            Inspectors.Where(pool.Conflicts.ContainsKey).ToImmutableSortedDictionary(i => i, i => pool.Conflicts[i], StringComparer.Ordinal),
            PerUnit);
    }

    /// <summary>What is drawn, in the order drawn; empty before.</summary>
    public ImmutableArray<DrawnVisit> Result(DrawPool pool) => HasDrawn && CanDraw ? Record(pool).Replay() : [];

    /// <summary>The plan as the store takes it. A day that was not given is one that the store refuses in words.</summary>
    /// <param name="pool">From whom can be drawn.</param>
    /// <param name="usualPlace">The place that is meant where none was written, by code of the unit.</param>
    public NewPlan ToPlan(DrawPool pool, Func<string, string> usualPlace)
    {
        ArgumentNullException.ThrowIfNull(usualPlace);
        return IsDraw
            ? new NewPlan(Title, Kind, Record(pool), [.. Result(pool).Where(d => d.Inspectors is not null).Select(d => new NewVisit(
                d.Unit,
                Places.GetValueOrDefault(d.Unit, usualPlace(d.Unit)),
                From ?? default,
                To ?? default,
                d.Inspectors!.Value[0],
                d.Inspectors.Value.Length > 1 ? d.Inspectors.Value[1] : null))])
            : new NewPlan(Title, Kind, null, [.. Visits.Select(v => new NewVisit(
                v.Unit,
                v.Place,
                v.From ?? From ?? default,
                v.To ?? To ?? default,
                v.Inspector,
                v.Companion.Length == 0 ? null : v.Companion))]);
    }
}
