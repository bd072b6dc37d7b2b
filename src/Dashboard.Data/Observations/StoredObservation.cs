using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;

namespace Dashboard.Data.Observations;

/// <summary>An observation as it stands in the database.</summary>
/// <param name="Quarter">The period.</param>
/// <param name="Unit">The unit observed.</param>
/// <param name="Indicator">The indicator observed.</param>
/// <param name="State">A value, or one of the four kinds of empty.</param>
/// <param name="Value">In the indicator's own unit; null when none was given.</param>
/// <param name="Numerator">n of a rate; null when none was given.</param>
/// <param name="Denominator">N of a rate; null when none was given.</param>
/// <param name="Detail">JSON object, or null.</param>
/// <param name="Version">1 for the first recording, one more for each change.</param>
public sealed record StoredObservation(
    Quarter Quarter,
    string Unit,
    string Indicator,
    ObservationState State,
    decimal? Value,
    decimal? Numerator,
    decimal? Denominator,
    string? Detail,
    int Version);
