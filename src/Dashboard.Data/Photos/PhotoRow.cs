namespace Dashboard.Data.Photos;

/// <summary>A photo of one item of one record, or of the mended place of one finding; its files are named by their hashes.</summary>
internal sealed class PhotoRow
{
    /// <summary>Made on the phone.</summary>
    public required Guid Id { get; init; }

    /// <summary>The inspection's record; may arrive after its photos.</summary>
    public Guid? Inspection { get; init; }

    /// <summary>The item of the checklist that a photo of a record belongs to.</summary>
    public string? Item { get; init; }

    /// <summary>The finding whose mended place it shows; null for a photo of a record.</summary>
    public long? Finding { get; init; }

    /// <summary>Whether it is part of a report; a photo of a finding that was added and not reported yet is not.</summary>
    public bool IsReported { get; set; }

    public required string Sha256 { get; init; }

    public required string SharedSha256 { get; init; }

    public required long Bytes { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>When it was taken, by the phone's clock; null when unknown.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string UploadedBy { get; init; }
}
