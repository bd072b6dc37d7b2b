namespace Dashboard.Scoring.Observations;

/// <summary>
/// What was measured of one indicator for one unit: a value, or n of N, with an optional detail. A rate is never kept
/// without its numerator and denominator. <c>default</c> is an absent observation.
/// </summary>
public readonly struct Observation : IEquatable<Observation>
{
    private readonly decimal _value;
    private readonly decimal _numerator;
    private readonly decimal _denominator;
    private readonly Parts _parts;

    public Observation(
        ObservationState state, decimal? value = null, decimal? numerator = null, decimal? denominator = null, ObservationDetail? detail = null)
    {
        State = state;
        _value = value ?? 0;
        _numerator = numerator ?? 0;
        _denominator = denominator ?? 0;
        _parts = (value is null ? 0 : Parts.Value) | (numerator is null ? 0 : Parts.Numerator) | (denominator is null ? 0 : Parts.Denominator);
        Detail = detail;
    }

    [Flags]
    private enum Parts : byte
    {
        Value = 1,
        Numerator = 2,
        Denominator = 4,
    }

    public ObservationDetail? Detail { get; }

    public ObservationState State { get; }

    /// <summary>The measured value in the indicator's own unit; null when none was given.</summary>
    public decimal? Value => _parts.HasFlag(Parts.Value) ? _value : null;

    /// <summary>n of a rate; null when none was given.</summary>
    public decimal? Numerator => _parts.HasFlag(Parts.Numerator) ? _numerator : null;

    /// <summary>N of a rate; null when none was given.</summary>
    public decimal? Denominator => _parts.HasFlag(Parts.Denominator) ? _denominator : null;

    public static Observation Of(decimal value) => new(ObservationState.Value, value);

    public static Observation Ratio(decimal numerator, decimal denominator) =>
        new(ObservationState.Value, null, numerator, denominator);

    public static Observation Empty(ObservationState state) => new(state);

    public static Observation OfDetail(string json) => new(ObservationState.Value, detail: ObservationDetail.Parse(json));

    public Observation WithDetail(string json) => new(State, Value, Numerator, Denominator, ObservationDetail.Parse(json));

    public bool Equals(Observation other) =>
        State == other.State && Value == other.Value && Numerator == other.Numerator && Denominator == other.Denominator
        && string.Equals(Detail?.Text, other.Detail?.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Observation other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(State, Value, Numerator, Denominator, Detail?.Text);

    public static bool operator ==(Observation left, Observation right) => left.Equals(right);

    public static bool operator !=(Observation left, Observation right) => !left.Equals(right);
}
