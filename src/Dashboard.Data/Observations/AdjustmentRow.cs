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

    public static AdjustmentRow Of(Quarter quarter, Adjustment adjustment) => new()
    {
        Quarter = quarter,
        Unit = adjustment.Unit,
        Code = adjustment.Code,
        Kind = adjustment.Kind,
        Points = adjustment.Points,
        Grade = adjustment.GradeCap,
        Detail = adjustment.Detail,
    };

    public Adjustment ToAdjustment() => new(Unit, Code, Kind, Points, Grade, Detail);
}
