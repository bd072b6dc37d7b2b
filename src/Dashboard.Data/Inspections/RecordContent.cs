using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>How the parts of a record are written into its row, and what makes two sendings the same record.</summary>
internal static class RecordContent
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<ItemAnswer> answers) => JsonSerializer.Serialize(answers, Json);

    public static IReadOnlyList<ItemAnswer> ReadAnswers(string answers) => JsonSerializer.Deserialize<ItemAnswer[]>(answers, Json)!;

    /// <summary>SHA-256 over everything but the moment of sending and the device, which differ when the same record is sent again.</summary>
    public static string Hash(FieldRecord record)
    {
        var same = record with
        {
            SentAt = default,
            Device = null,
            VisitedAt = record.VisitedAt.ToUniversalTime(),
            Answers = [.. record.Answers.OrderBy(a => a.Item, StringComparer.Ordinal)],
            Photos = [.. record.Photos.OrderBy(p => p.Id)],
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(same, Json)));
    }
}
