using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;

namespace Dashboard.Data.Assessment;

internal sealed class PeriodRow
{
    public required Quarter Quarter { get; init; }

    public required PeriodState State { get; set; }

    public required DateOnly DueDate { get; set; }

    public DateTimeOffset? AsOf { get; set; }

    public required string SchemeCode { get; set; }

    public required string SchemeVersion { get; set; }

    public AssessmentPeriod ToPeriod() => new(Quarter, State, DueDate, AsOf);
}
