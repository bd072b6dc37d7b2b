using Dashboard.Scoring.Observations;

namespace Dashboard.Domain.Measurement;

/// <summary>What the ledgers say of every unit in a period.</summary>
/// <param name="Measures">The measures by which it was said.</param>
/// <param name="Observations">By unit and indicator; absent, or not there, when no entry says anything.</param>
/// <param name="Nothing">By indicator: what it means that no entry says anything (<see cref="LedgerMeasurement.Nothing"/>).</param>
public sealed record LedgerObservations(
    MeasureSet Measures, IReadOnlyDictionary<(string Unit, string Indicator), Observation> Observations, IReadOnlyDictionary<string, Observation> Nothing)
{
    /// <summary>Nothing is measured from ledgers.</summary>
    public static LedgerObservations None { get; } = new(MeasureSet.Empty, new Dictionary<(string Unit, string Indicator), Observation>(), new Dictionary<string, Observation>());

    /// <summary>
    /// What stands for an indicator: what the ledger says, where it is measured from one. A kind of empty that was put down stays, since
    /// somebody decided it; only 未到期 gives way to what is there already. A value that was put down does not: nobody types a score.
    /// </summary>
    public Observation Of(string unit, string indicator, Observation putDown)
    {
        if (Measures.Find(indicator) is null || putDown.State is ObservationState.NotApplicable or ObservationState.Pending or ObservationState.Overdue)
        {
            return putDown;
        }

        var said = Observations.GetValueOrDefault((unit, indicator));
        return said.State != ObservationState.Absent ? said : putDown.State == ObservationState.NotDue ? putDown : Nothing.GetValueOrDefault(indicator);
    }
}
