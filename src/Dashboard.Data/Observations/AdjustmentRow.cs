using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;

namespace Dashboard.Data.Observations;

internal sealed class AdjustmentRow
{
    public long Id { get; init; }

    public required Quarter Quarter { get; init; }

    public required string Unit { get; init; }

    public required string Code { get; init; }

    public required AdjustmentKind Kind { get; init; }

    public required decimal Points { get; init; }

    public string? Grade { get; init; }

    public required string Detail { get; init; }

    public Adjustment ToAdjustment() => new(Unit, Code, Kind, Points, Grade, Detail);
}
