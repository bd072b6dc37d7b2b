using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Rules;

/// <summary>CHECKLIST: 100·n/N, n items met of N applicable ones. N = 0 makes the indicator not applicable.</summary>
/// <param name="Items">JSON that describes the items, kept as given; the score does not depend on it.</param>
public sealed record ChecklistRule(string Items) : Rule
{
    public override string Name => "CHECKLIST";

    public override Reading Read(in Observation observation) => RatioRule.ReadRatio(observation);

    internal override Formula<T> Formula<T>() => new Of<T>();

    internal override (FaultKind Kind, object[] Arguments)? Check(in Observation observation) => CheckRatio(observation);

    internal override string Parameters() => Items.Length == 0 ? "{}" : $$"""{"items":{{Items}}}""";

    private sealed class Of<T> : Formula<T>
        where T : struct, IScoreNumber<T>
    {
        public override T Score(T x, T y) => Hundred * x / y;
    }
}
