namespace Dashboard.Data.Measurement;

/// <summary>A version of the measures; written once.</summary>
internal sealed class MeasureRow
{
    public required int Version { get; init; }

    /// <summary>The measures as their file has them.</summary>
    public required string Json { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}
