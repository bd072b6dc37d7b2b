using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;

namespace Dashboard.Scoring.Rules;

/// <summary>SCORE: the value as it is, kept within 0–100.</summary>
public sealed record ScoreRule : Rule
{
    public override string Name => "SCORE";

    public override Reading Read(in Observation observation) =>
        observation.Value is { } value ? Reading.Of(value) : Reading.Absent;

    internal override Formula<T> Formula<T>() => new Of<T>();

    internal override string Parameters() => "{}";

    private sealed class Of<T> : Formula<T>
        where T : struct, IScoreNumber<T>
    {
        public override T Score(T x, T y) => Clamp(x, Zero, Hundred);
    }
}
