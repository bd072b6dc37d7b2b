using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dashboard.Web.Features.Inspections;

/// <summary>Reasons that were typed at the desk and not sent yet.</summary>
internal sealed class ReviewDraft
{
    /// <summary>Longest reason that the store takes.</summary>
    public const int LongestReason = 500;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ReturnReason { get; set; } = string.Empty;

    /// <summary>Items that are struck out, each with the reason, which may still be empty.</summary>
    public Dictionary<string, string> StruckOut { get; init; } = new(StringComparer.Ordinal);

    public bool IsEmpty => ReturnReason.Length == 0 && StruckOut.Count == 0;

    public static string KeyOf(Guid inspection) => $"review/{inspection}";

    /// <summary>A draft that cannot be read is none: it was written by another version of the form.</summary>
    public static ReviewDraft Read(string? text)
    {
        try
        {
            return text is null ? new ReviewDraft() : JsonSerializer.Deserialize<ReviewDraft>(text, Json) ?? new ReviewDraft();
        }
        catch (JsonException)
        {
            return new ReviewDraft();
        }
    }

    public string? Write() => IsEmpty ? null : JsonSerializer.Serialize(this, Json);
}
