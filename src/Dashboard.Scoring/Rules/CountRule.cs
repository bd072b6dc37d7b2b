using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Rules;

/// <summary>
/// COUNT: 100·min(c, target·t)/(target·t), where c is the value or the sum of the quarters and t the elapsed share of
/// the year. With quarters given, each of the ⌊4t⌋ elapsed quarters below the least number cuts 10; never below 0.
/// </summary>
/// <param name="Target">Number due in a whole year; above 0.</param>
/// <param name="MinPerQuarter">Least number in each quarter; 0 when there is none.</param>
/// <param name="Elapsed">Elapsed share of the year t, above 0 and at most 1.</param>
public sealed record CountRule(decimal Target, decimal MinPerQuarter, decimal Elapsed) : Rule
{
    /// <summary>Points that each short quarter cuts from s.</summary>
    public const decimal CutPerQuarter = 10;

    public override string Name => "COUNT";

    /// <summary>X is the count, Y the number of short quarters.</summary>
    public override Reading Read(in Observation observation)
    {
        var quarters = observation.Detail is { Quarters.IsDefault: false } detail ? detail.Quarters : default;
        if (quarters.IsDefault)
        {
            return observation.Value is { } alone ? Reading.Of(alone) : Reading.Absent;
        }

        var sum = 0m;
        var shortQuarters = 0;
        for (var i = 0; i < 4; i++)
        {
            var count = i < quarters.Length ? quarters[i] ?? 0 : 0;
            sum += count;
            if (i < ElapsedQuarters && count < MinPerQuarter)
            {
                shortQuarters++;
            }
        }

        return Reading.Of(observation.Value ?? sum, shortQuarters);
    }

    /// <summary>⌊4t⌋: the quarters that are over.</summary>
    public int ElapsedQuarters => (int)Math.Floor(4 * Elapsed);

    public override Rule AtElapsed(decimal share) => this with { Elapsed = share };

    internal override Formula<T> Formula<T>() => new Of<T>(T.From(Target) * T.From(Elapsed));

    internal override (FaultKind Kind, object[] Arguments)? Check(in Observation observation) => CheckDetail(observation, "quarters");

    internal override string Parameters() => $$"""
        {"target":{{StrictJson.Text(Target)}},"minPerQuarter":{{StrictJson.Text(MinPerQuarter)}},"elapsed":{{StrictJson.Text(Elapsed)}}}
        """;

    private sealed class Of<T>(T due) : Formula<T>
        where T : struct, IScoreNumber<T>
    {
        private static readonly T Cut = T.From(CutPerQuarter);

        public override T Score(T x, T y)
        {
            var score = (Hundred * (x > due ? due : x) / due) - (Cut * y);
            return score < Zero ? Zero : score;
        }
    }
}
