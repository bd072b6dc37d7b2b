using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Rules;

/// <summary>
/// LINEAR: low + (high − low)·clamp01((v − zero)/(full − zero)), where v is the value or 100·n/N. With zero above full,
/// lower is better. N = 0 makes the indicator not applicable.
/// </summary>
/// <param name="ZeroAt">v that earns <paramref name="Low"/>, in the indicator's own unit.</param>
/// <param name="FullAt">v that earns <paramref name="High"/>; differs from <paramref name="ZeroAt"/>.</param>
/// <param name="Low">Score at the lower end, 0 unless set.</param>
/// <param name="High">Score at the upper end, 100 unless set.</param>
public sealed record LinearRule(decimal ZeroAt, decimal FullAt, decimal Low, decimal High) : Rule
{
    public override string Name => "LINEAR";

    /// <summary>X/Y × 100 is v: a plain value stands over 100.</summary>
    public override Reading Read(in Observation observation) =>
        observation.Value is { } value ? Reading.Of(value, 100) : RatioRule.ReadRatio(observation);

    internal override Formula<T> Formula<T>() => new Of<T>(
        T.From(ZeroAt), T.From(FullAt) - T.From(ZeroAt), T.From(Low), T.From(High) - T.From(Low));

    internal override (FaultKind Kind, object[] Arguments)? Check(in Observation observation) =>
        observation.Value is null && observation.Denominator is < 0
            ? (FaultKind.NegativeDenominator, [observation.Denominator.Value])
            : null;

    internal override string Parameters() => $$"""
        {"zero":{{StrictJson.Text(ZeroAt)}},"full":{{StrictJson.Text(FullAt)}},"low":{{StrictJson.Text(Low)}},"high":{{StrictJson.Text(High)}}}
        """;

    private sealed class Of<T>(T zero, T width, T low, T height) : Formula<T>
        where T : struct, IScoreNumber<T>
    {
        private static readonly T One = T.From(1);

        public override T Score(T x, T y) => low + (height * Clamp(((Hundred * x / y) - zero) / width, Zero, One));
    }
}
