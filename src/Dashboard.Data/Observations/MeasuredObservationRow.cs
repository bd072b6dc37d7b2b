using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;

namespace Dashboard.Data.Observations;

/// <summary>What inspections made of an observation when its period was locked; stands before the reported one and is written once.</summary>
internal sealed class MeasuredObservationRow
{
    public required Quarter Quarter { get; init; }

    public required string Unit { get; init; }

    public required string Indicator { get; init; }

    public required ObservationState State { get; init; }

    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string? Detail { get; init; }

    public static MeasuredObservationRow Of(Quarter quarter, string unit, string indicator, Observation observation) => new()
    {
        Quarter = quarter,
        Unit = unit,
        Indicator = indicator,
        State = observation.State,
        Value = observation.Value,
        Numerator = observation.Numerator,
        Denominator = observation.Denominator,
        Detail = observation.Detail?.Text,
    };

    public Observation ToObservation() =>
        new(State, Value, Numerator, Denominator, Detail is null ? null : ObservationDetail.Parse(Detail));
}
