using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Data.Storage;

/// <summary>What a piece of work puts on record. The gate chains it and commits it with the work itself.</summary>
public sealed class AuditTrail
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Chinese stays readable in the record; it is JSON in a database, never in a page's markup.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly List<Note> _notes = [];

    internal IReadOnlyList<Note> Notes => _notes;

    /// <summary>Puts one act on record.</summary>
    /// <param name="action">What is done, such as <c>observation.record</c>.</param>
    /// <param name="subject">To what, such as <c>2026Q3/ENF-01/P1-01</c>.</param>
    /// <param name="detail">Old and new values and the like; written as JSON.</param>
    public void Record(string action, string subject, object? detail = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(action);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        _notes.Add(new Note(action, subject, detail is null ? "{}" : JsonSerializer.Serialize(detail, Json)));
    }

    internal sealed record Note(string Action, string Subject, string Detail);
}
