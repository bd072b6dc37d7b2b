using System.Globalization;
using System.Text.Json;

namespace Dashboard.Scoring.Packages;

/// <summary>JSON as a scheme package writes it: one object, no key twice, plain decimals without exponent.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    public static JsonElement ParseObject(string json)
    {
        using var document = JsonDocument.Parse(json, Options);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.Clone()
            : throw new JsonException();
    }

    public static bool TryNumber(JsonElement element, out decimal number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number
            && PlainNumber.TryParse(element.GetRawText(), out number) == NumberFault.None;
    }

    public static string Text(decimal number) => number.ToString("0.#############################", CultureInfo.InvariantCulture);
}
