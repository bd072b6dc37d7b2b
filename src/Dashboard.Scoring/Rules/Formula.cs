using Dashboard.Scoring.Numbers;

namespace Dashboard.Scoring.Rules;

/// <summary>A rule's formula over one kind of number. x and y are those of <see cref="Reading"/>.</summary>
internal abstract class Formula<T>
    where T : struct, IScoreNumber<T>
{
    protected static readonly T Hundred = T.From(100);
    protected static readonly T Zero = T.From(0);

    public abstract T Score(T x, T y);

    protected static T Clamp(T value, T low, T high) => value < low ? low : value > high ? high : value;
}
