using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A version of a checklist; written once.</summary>
internal sealed class ChecklistRow
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public required string Code { get; init; }

    public required int Version { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    /// <summary>The items as a JSON array, in the order in which they are asked.</summary>
    public required string Items { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public required string AddedBy { get; init; }

    public static ChecklistRow Of(ChecklistTemplate template, DateTimeOffset addedAt, string addedBy) => new()
    {
        Code = template.Code,
        Version = template.Version,
        NameZh = template.NameZh,
        NameEn = template.NameEn,
        Items = JsonSerializer.Serialize(template.Items, Json),
        AddedAt = addedAt,
        AddedBy = addedBy,
    };

    public ChecklistTemplate ToTemplate() => new(Code, Version, NameZh, NameEn, [.. JsonSerializer.Deserialize<ChecklistItem[]>(Items, Json)!]);
}
