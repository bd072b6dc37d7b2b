using System.Text.Json.Serialization;
using Dashboard.Data.Inspections;

namespace Dashboard.Web.Field;

/// <summary>A refusal that a phone can act on and a person can read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">A sentence in the reader's language: what is wrong and how to put it right.</param>
/// <param name="ServerTime">The server's clock, so that a phone knows how far its own is off.</param>
internal sealed record FieldProblem(FieldProblemKind Kind, string Message, DateTimeOffset ServerTime)
{
    /// <summary>Every fault of a record, each in a sentence.</summary>
    public IReadOnlyList<FieldFaultView> Faults { get; init; } = [];

    /// <summary>Photos to send first.</summary>
    public IReadOnlyList<Guid> Missing { get; init; } = [];

    /// <summary>What is held under the same id.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FieldRecordState? State { get; init; }

    /// <summary>The record that was received under the same id.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FieldRecord? Stored { get; init; }

    /// <summary>The record that was sent now, as it was understood.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FieldRecord? Offered { get; init; }
}
