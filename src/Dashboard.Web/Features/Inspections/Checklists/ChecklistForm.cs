using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Inspections.Checklists;

/// <summary>A checklist as it is being edited. All of it is kept as a draft, so that nothing typed is lost.</summary>
public sealed class ChecklistForm
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public required string Code { get; init; }

    /// <summary>The version from which it was written.</summary>
    public required int BasedOn { get; set; }

    public required string NameZh { get; set; }

    public required string NameEn { get; set; }

    public required List<ChecklistFormItem> Items { get; init; }

    public static string DraftKey(string code) => $"checklist/{code}";

    public static ChecklistForm Of(ChecklistTemplate checklist)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        return new ChecklistForm
        {
            Code = checklist.Code,
            BasedOn = checklist.Version,
            NameZh = checklist.NameZh,
            NameEn = checklist.NameEn,
            Items = [.. checklist.Items.Select(ChecklistFormItem.Of)],
        };
    }

    /// <summary>A draft that cannot be read is none: it was written by another version of the form.</summary>
    public static ChecklistForm? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<ChecklistForm>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Json);

    public ChecklistTemplate ToTemplate() => new(Code, BasedOn, NameZh.Trim(), NameEn.Trim(), [.. Items.Select(i => i.ToItem())]);

    /// <summary>Adds an item under the next free number.</summary>
    public void Add()
    {
        var number = 1;
        while (Items.Exists(i => string.Equals(i.Code, CodeOf(number), StringComparison.Ordinal)))
        {
            number++;
        }

        Items.Add(new ChecklistFormItem { Code = CodeOf(number) });
    }

    /// <summary>Moves an item up (−1) or down (1); at the ends nothing happens.</summary>
    public void Move(ChecklistFormItem item, int by)
    {
        var from = Items.IndexOf(item);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < Items.Count)
        {
            (Items[from], Items[to]) = (Items[to], Items[from]);
        }
    }

    private string CodeOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Code}-{number:D2}");
}
