using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dashboard.Data.Ledgers;

/// <summary>How values are written: Chinese stays readable in the database.</summary>
internal static class EntryJson
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
