namespace Dashboard.Data.Inspections;

/// <summary>A record as it stood before it was corrected; written once.</summary>
internal sealed class InspectionRevisionRow
{
    public long Id { get; init; }

    public required Guid Inspection { get; init; }

    public required int Revision { get; init; }

    public required string Answers { get; init; }

    public string? Note { get; init; }

    public required string ContentHash { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Why the desk returned it.</summary>
    public string? ReturnReason { get; init; }
}
