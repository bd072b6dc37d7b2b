using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Assessment;

/// <summary>A quarter under assessment.</summary>
/// <param name="Quarter">The quarter; unique.</param>
/// <param name="State">Where it stands in the cycle; it only moves forward.</param>
/// <param name="DueDate">The last day on which reports are on time, in Asia/Shanghai.</param>
/// <param name="AsOf">The moment up to which facts count; null while the period is open and facts still come in.</param>
public sealed record AssessmentPeriod(Quarter Quarter, PeriodState State, DateOnly DueDate, DateTimeOffset? AsOf)
{
    /// <summary>Whether observations may still be recorded.</summary>
    public bool TakesObservations => State == PeriodState.Open;

    /// <summary>
    /// The state into which sealing a run of a kind moves the period: locking closes an open one, publishing a locked one, a
    /// meeting run leaves it as it is. Null when the period is not in the state that this needs.
    /// </summary>
    public PeriodState? StateAfter(RunKind kind) => (State, kind) switch
    {
        (_, RunKind.Meeting) => State,
        (PeriodState.Open, RunKind.Locked) => PeriodState.Locked,
        (PeriodState.Locked, RunKind.Published) => PeriodState.Published,
        _ => null,
    };
}
