namespace Dashboard.Data.Runs;

internal sealed class ScoreRunUnitRow
{
    public required long Run { get; init; }

    public required string Unit { get; init; }

    public decimal? Total { get; init; }

    public int? Rank { get; init; }

    public string? Grade { get; init; }
}
