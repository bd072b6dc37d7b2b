using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;

namespace Dashboard.Data.Observations;

internal sealed class ObservationRow
{
    public long Id { get; init; }

    public required Quarter Quarter { get; init; }

    public required string Unit { get; init; }

    public required string Indicator { get; init; }

    public required ObservationState State { get; set; }

    public decimal? Value { get; set; }

    public decimal? Numerator { get; set; }

    public decimal? Denominator { get; set; }

    public string? Detail { get; set; }

    /// <summary>1 for the first recording, one more for each change: the token against silent overwriting.</summary>
    public required int Version { get; set; }

    public Observation ToObservation() =>
        new(State, Value, Numerator, Denominator, Detail is null ? null : ObservationDetail.Parse(Detail));

    public StoredObservation ToStored() =>
        new(Quarter, Unit, Indicator, State, Value, Numerator, Denominator, Detail, Version);
}
