namespace Dashboard.Scoring.Numbers;

/// <summary>
/// The arithmetic that a rule's formula needs. Each formula is written once and runs on <see cref="Fraction"/> (official,
/// exact) and on <see cref="Real"/> (analytical, fast), so the two can only differ by the rounding of a <c>double</c>.
/// </summary>
public interface IScoreNumber<T>
    where T : struct, IScoreNumber<T>
{
    static abstract T From(decimal value);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);

    static abstract bool operator <(T left, T right);

    static abstract bool operator >(T left, T right);
}
