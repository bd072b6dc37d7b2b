using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dashboard.Scoring.Packages;

/// <summary>JSON as a scheme package writes it: one object, no key twice, plain decimals without exponent.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <exception cref="JsonException">The text is no JSON object, names a key twice or holds half a surrogate pair.</exception>
    public static JsonElement ParseObject(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException();
            }

            if (json.Contains("\\u", StringComparison.Ordinal))
            {
                ReadTexts(document.RootElement);
            }

            return document.RootElement.Clone();
        }
        catch (InvalidOperationException exception)
        {
            // An escaped half of a surrogate pair is JSON by the letter, yet no text can be made of it.
            throw new JsonException(exception.Message, exception);
        }
    }

    private static void ReadTexts(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var part in element.EnumerateArray())
                {
                    ReadTexts(part);
                }

                break;
            case JsonValueKind.Object:
                foreach (var part in element.EnumerateObject())
                {
                    _ = part.Name;
                    ReadTexts(part.Value);
                }

                break;
        }
    }

    public static bool TryNumber(JsonElement element, out decimal number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number
            && PlainNumber.TryParse(element.GetRawText(), out number) == NumberFault.None;
    }

    /// <summary>A text as a JSON string, Chinese kept readable.</summary>
    public static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    public static string Text(decimal number) => number.ToString("0.#############################", CultureInfo.InvariantCulture);
}
