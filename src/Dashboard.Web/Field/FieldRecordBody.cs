using System.Text.Json;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Field;

/// <summary>A record as it arrives: everything may be missing, nothing is believed.</summary>
internal sealed record FieldRecordBody(
    Guid? Id = null,
    Guid? Visit = null,
    string? Checklist = null,
    int? ChecklistVersion = null,
    string? Unit = null,
    string? Place = null,
    string? Companion = null,
    DateTimeOffset? VisitedAt = null,
    DateTimeOffset? SentAt = null,
    string? Position = null,
    string? Device = null,
    IReadOnlyList<ItemAnswer?>? Answers = null,
    IReadOnlyList<FieldPhoto?>? Photos = null,
    string? Note = null,
    int? Revision = null,
    string? RevisionReason = null)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const string HexDigits = "0123456789abcdef";

    /// <summary>The record, or the name of the first field that is missing or none.</summary>
    public (FieldRecord? Record, string? BadField) Check() => FirstBad() is { } bad
        ? (null, bad)
        : (new FieldRecord(
            Id!.Value, Visit, Checklist!, ChecklistVersion!.Value, Unit!, Place!, NullWhenEmpty(Companion), VisitedAt!.Value, SentAt!.Value,
            NullWhenEmpty(Position), NullWhenEmpty(Device), [.. Answers!.Select(a => a!)], [.. Photos!.Select(p => p!)], NullWhenEmpty(Note),
            Revision!.Value, NullWhenEmpty(RevisionReason)), null);

    /// <summary>Reads a body that is known to be short.</summary>
    /// <exception cref="JsonException">It is no JSON, or a field is of another type.</exception>
    public static FieldRecordBody? Read(ReadOnlySpan<byte> body) => JsonSerializer.Deserialize<FieldRecordBody>(body, FieldJson.Options);

    private string? FirstBad()
    {
        (string Name, bool IsThere)[] fields =
        [
            ("id", Id is not null),
            ("checklist", Checklist is { Length: > 0 }),
            ("checklistVersion", ChecklistVersion > 0),
            ("unit", Unit is { Length: > 0 }),
            ("place", Place is not null),
            ("visitedAt", IsOfOurTime(VisitedAt)),
            ("sentAt", IsOfOurTime(SentAt)),
            ("answers", Answers is not null && Answers.All(a => a?.Item is not null)),
            ("photos", Photos is not null && Photos.All(p => p is { Item.Length: > 0, Sha256.Length: 64 } && p.Sha256.All(HexDigits.Contains))),
            ("revision", Revision > 0),
        ];
        return Array.Find(fields, f => !f.IsThere).Name;
    }

    // A clock may be wrong by years, not by centuries: reckoning with those would leave the calendar.
    private static bool IsOfOurTime(DateTimeOffset? moment) => moment is { Year: >= FirstYear and <= LastYear };

    private static string? NullWhenEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
