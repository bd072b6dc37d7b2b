namespace Dashboard.Data.Inspections;

/// <summary>An inspector steps aside from a unit (回避).</summary>
internal sealed class ConflictRow
{
    public required string Account { get; init; }

    public required string Unit { get; init; }
}
