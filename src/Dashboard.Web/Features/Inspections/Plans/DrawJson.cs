using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Inspections.Plans;

/// <summary>The record of a draw as text that people and programs read.</summary>
internal static class DrawJson
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(DrawRecord draw) => JsonSerializer.Serialize(draw, Json);
}
