using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

internal sealed class InspectionRow
{
    /// <summary>Made on the phone, so that a repeated sending is known.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts up; the receipt is made from it.</summary>
    public required long Number { get; init; }

    public Guid? Visit { get; init; }

    public required InspectionKind Kind { get; init; }

    public required string Checklist { get; init; }

    public required int ChecklistVersion { get; init; }

    public required string Unit { get; init; }

    public required string Place { get; set; }

    public required string Inspector { get; init; }

    public string? Companion { get; set; }

    /// <summary>The business day of the visit.</summary>
    public required DateOnly VisitedOn { get; set; }

    /// <summary>When the visit was, by the phone's clock.</summary>
    public required DateTimeOffset VisitedAt { get; set; }

    /// <summary>When it was sent, by the phone's clock; beside <see cref="ReceivedAt"/> it shows how wrong that clock is.</summary>
    public required DateTimeOffset SentAt { get; set; }

    /// <summary>When it was received, by the server's clock.</summary>
    public required DateTimeOffset ReceivedAt { get; set; }

    /// <summary>Latitude, longitude and accuracy in metres as the phone gave them; null when it gave none.</summary>
    public string? Position { get; set; }

    public string? Device { get; set; }

    /// <summary>The answers as a JSON array.</summary>
    public required string Answers { get; set; }

    public string? Note { get; set; }

    /// <summary>SHA-256 over the record as it was sent: tells a repeated sending from another record under the same id.</summary>
    public required string ContentHash { get; set; }

    /// <summary>1 for the first sending, one more for each correction.</summary>
    public required int Revision { get; set; }

    public string? RevisionReason { get; set; }

    public required InspectionState State { get; set; }

    /// <summary>Why the desk returned it last; null when it never did.</summary>
    public string? ReturnReason { get; set; }

    public Guid? MergedInto { get; set; }

    public DateTimeOffset? ReleasedAt { get; set; }

    public int Version { get; set; } = 1;

    public string Receipt => Receipts.Of(Number, VisitedOn.Year);
}
