using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Field;

/// <summary>What stands in the plain form: at first, and again after a refusal.</summary>
/// <param name="Record">Made when the form was first shown, so that a second tap is the same record.</param>
internal sealed record FieldFormValues(
    Guid Record,
    Guid? Visit,
    string Checklist,
    int Version,
    string Unit,
    string Place,
    string Companion,
    DateTimeOffset VisitedAt,
    string Note,
    IReadOnlyDictionary<string, FieldFormAnswer> Answers,
    IReadOnlySet<Guid> Dropped)
{
    public const string PhotoField = "photo-";
    private const string ChoiceField = "choice-";
    private const string CountField = "count-";
    private const string SampledField = "sampled-";
    private const string NoteField = "note-";

    public static FieldFormValues Fresh(ChecklistTemplate checklist, FieldVisit? visit, DateTimeOffset now) => new(
        Guid.NewGuid(), visit?.Id, checklist.Code, checklist.Version, visit?.Unit ?? string.Empty, visit?.Place ?? string.Empty,
        visit?.Companion ?? string.Empty, now, string.Empty, new Dictionary<string, FieldFormAnswer>(StringComparer.Ordinal), new HashSet<Guid>());

    /// <summary>Null when the hidden fields are not those that we wrote.</summary>
    public static FieldFormValues? Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!Guid.TryParse(form["record"], out var record)
            || !int.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || !DateTimeOffset.TryParse(form["visitedAt"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var visitedAt))
        {
            return null;
        }

        var items = form.Keys.Where(k => k.StartsWith(NoteField, StringComparison.Ordinal)).Select(k => k[NoteField.Length..]);
        return new FieldFormValues(
            record,
            Guid.TryParse(form["visit"], out var visit) ? visit : null,
            form["checklist"].ToString(),
            version,
            form["unit"].ToString(),
            form["place"].ToString(),
            form["companion"].ToString(),
            visitedAt,
            form["note"].ToString(),
            items.ToDictionary(
                i => i,
                i => new FieldFormAnswer(
                    form[ChoiceField + i].ToString(), form[CountField + i].ToString(), form[SampledField + i].ToString(), form[NoteField + i].ToString()),
                StringComparer.Ordinal),
            form["drop"].Select(d => Guid.TryParse(d, out var id) ? id : Guid.Empty).ToHashSet());
    }

    public FieldFormAnswer AnswerTo(string item) => Answers.GetValueOrDefault(item, FieldFormAnswer.Empty);

    public FieldRecordBody ToBody(IEnumerable<FieldPhoto> photos, string device, DateTimeOffset now) => new(
        Record, Visit, Checklist, Version, Unit, Place, Companion, VisitedAt, now, null, device,
        [.. Answers.Select(a => a.Value.ToAnswer(a.Key)).OfType<ItemAnswer>()], [.. photos], Note, 1, null);

    /// <summary>The same picture sent twice for the same item is the same photo.</summary>
    public Guid PhotoId(string item, string sha256) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{Record}\n{item}\n{sha256}")).AsSpan(0, 16));
}
