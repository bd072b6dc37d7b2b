using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Rules;

/// <summary>RATIO: v = 100·n/N; below the floor 0, else min(100, 100·v/target). N = 0 makes the indicator not applicable.</summary>
/// <param name="Target">Rate in percent that earns full marks; above 0.</param>
/// <param name="Floor">Rate in percent below which nothing is earned; 0 when there is none.</param>
public sealed record RatioRule(decimal Target, decimal Floor) : Rule
{
    public override string Name => "RATIO";

    public override Reading Read(in Observation observation) => ReadRatio(observation);

    internal static Reading ReadRatio(in Observation observation) =>
        observation.Denominator is not { } n ? Reading.Absent
        : n == 0 ? Reading.NotApplicable
        : observation.Numerator is { } met ? Reading.Of(met, n)
        : Reading.Absent;

    internal override Formula<T> Formula<T>() => new Of<T>(T.From(Target), T.From(Floor));

    internal override (FaultKind Kind, object[] Arguments)? Check(in Observation observation) => CheckRatio(observation);

    internal override string Parameters() => $$"""{"target":{{StrictJson.Text(Target)}},"floor":{{StrictJson.Text(Floor)}}}""";

    private sealed class Of<T>(T target, T floor) : Formula<T>
        where T : struct, IScoreNumber<T>
    {
        public override T Score(T x, T y)
        {
            var rate = Hundred * x / y;
            if (rate < floor)
            {
                return Zero;
            }

            var score = Hundred * rate / target;
            return score > Hundred ? Hundred : score;
        }
    }
}
