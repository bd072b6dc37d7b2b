using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;

namespace Dashboard.Data.Observations;

/// <summary>An observation as somebody wants to record it.</summary>
/// <param name="Quarter">The period; must be open.</param>
/// <param name="Unit">The unit observed.</param>
/// <param name="Indicator">The indicator observed.</param>
/// <param name="State">A value, or one of the four kinds of empty.</param>
/// <param name="Value">In the indicator's own unit; at most six decimals.</param>
/// <param name="Numerator">n of a rate; at most six decimals.</param>
/// <param name="Denominator">N of a rate; at most six decimals.</param>
/// <param name="Detail">JSON object, or null.</param>
/// <param name="SeenVersion">The version that the person had before their eyes; 0 when there was none.</param>
public sealed record ObservationEntry(
    Quarter Quarter,
    string Unit,
    string Indicator,
    ObservationState State,
    decimal? Value,
    decimal? Numerator,
    decimal? Denominator,
    string? Detail,
    int SeenVersion);
