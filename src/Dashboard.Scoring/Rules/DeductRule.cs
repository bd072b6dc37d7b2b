using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Rules;

/// <summary>
/// DEDUCT: max(floor, start − Σ points of findings). Repeated findings stand beside the first ones and cost
/// <paramref name="RepeatFactor"/> times as much.
/// </summary>
/// <param name="Start">Score without findings; 100 unless set.</param>
/// <param name="Minor">Points of a minor finding, 轻微.</param>
/// <param name="Moderate">Points of a moderate finding, 一般.</param>
/// <param name="Serious">Points of a serious finding, 严重.</param>
/// <param name="RepeatFactor">What a repeated finding costs against a first one; 1 unless set.</param>
/// <param name="Floor">Lowest score; 0 unless set.</param>
public sealed record DeductRule(
    decimal Start, decimal Minor, decimal Moderate, decimal Serious, decimal RepeatFactor, decimal Floor) : Rule
{
    public override string Name => "DEDUCT";

    /// <summary>X is the sum of the points to deduct.</summary>
    public override Reading Read(in Observation observation) => observation.Detail is { Findings: { } findings } detail
        ? Reading.Of(Bounded.Sum(
            findings.Points(Minor, Moderate, Serious), Bounded.Product(RepeatFactor, detail.Repeats.Points(Minor, Moderate, Serious))))
        : Reading.Absent;

    internal override Formula<T> Formula<T>() => new Of<T>(T.From(Start), T.From(Floor));

    internal override (FaultKind Kind, object[] Arguments)? Check(in Observation observation) =>
        CheckDetail(observation, "minor", "moderate", "serious", "repeat");

    internal override string Parameters() => $$"""
        {"start":{{StrictJson.Text(Start)}},"minor":{{StrictJson.Text(Minor)}},"moderate":{{StrictJson.Text(Moderate)}},"serious":{{StrictJson.Text(Serious)}},"repeatFactor":{{StrictJson.Text(RepeatFactor)}},"floor":{{StrictJson.Text(Floor)}}}
        """;

    private sealed class Of<T>(T start, T floor) : Formula<T>
        where T : struct, IScoreNumber<T>
    {
        public override T Score(T x, T y)
        {
            var score = start - x;
            return score < floor ? floor : score;
        }
    }
}
