using System.Collections.Immutable;
using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Rules;

/// <summary>
/// TIER: the score of a level, or of the highest step that the value reaches (else another score), less a deduction for
/// each failed file, then not below 0.
/// </summary>
/// <param name="Levels">Score of each level; empty when the rule has steps.</param>
/// <param name="Steps">[least value, score], highest least value first; empty when the rule has levels.</param>
/// <param name="Else">Score below the lowest step; 0 unless set.</param>
/// <param name="FailFileDeduct">Points that each failed file takes from s; 0 unless set.</param>
public sealed record TierRule(
    ImmutableArray<TierLevel> Levels, ImmutableArray<TierStep> Steps, decimal Else, decimal FailFileDeduct) : Rule
{
    public override string Name => "TIER";

    /// <summary>X is the score of the level or step, Y what failed files take from it.</summary>
    public override Reading Read(in Observation observation)
    {
        var deduct = Bounded.Product(observation.Detail?.Failed ?? 0, FailFileDeduct);
        if (Levels.Length > 0)
        {
            var name = observation.Detail?.Level;
            var level = Levels.FirstOrDefault(l => string.Equals(l.Name, name, StringComparison.Ordinal));
            return level is null ? Reading.Absent : Reading.Of(level.Score, deduct);
        }

        return observation.Value is { } value ? Reading.Of(ScoreOf(value), deduct) : Reading.Absent;
    }

    public bool Equals(TierRule? other) => other is not null && Else == other.Else && FailFileDeduct == other.FailFileDeduct
        && Levels.SequenceEqual(other.Levels) && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => HashCode.Combine(Levels.Length, Steps.Length, Else, FailFileDeduct);

    internal override Formula<T> Formula<T>() => new Of<T>();

    internal override (FaultKind Kind, object[] Arguments)? Check(in Observation observation)
    {
        if (CheckDetail(observation, "level", "failed") is { } fault)
        {
            return fault;
        }

        var name = observation.Detail?.Level;
        return Levels.Length == 0 || name is null || Levels.Any(l => string.Equals(l.Name, name, StringComparison.Ordinal))
            ? null
            : (FaultKind.UnknownLevel, [name, string.Join(" / ", Levels.Select(l => l.Name))]);
    }

    internal override string Parameters()
    {
        var parts = new List<string>();
        if (Levels.Length > 0)
        {
            parts.Add($$"""
                "levels":{{{string.Join(',', Levels.Select(l => $"{StrictJson.Quoted(l.Name)}:{StrictJson.Text(l.Score)}"))}}}
                """);
        }
        else
        {
            parts.Add($"\"steps\":[{string.Join(',', Steps.Select(s => $"[{StrictJson.Text(s.Least)},{StrictJson.Text(s.Score)}]"))}]");
            parts.Add($"\"else\":{StrictJson.Text(Else)}");
        }

        if (FailFileDeduct != 0)
        {
            parts.Add($"\"failFileDeduct\":{StrictJson.Text(FailFileDeduct)}");
        }

        return "{" + string.Join(',', parts) + "}";
    }

    private decimal ScoreOf(decimal value)
    {
        foreach (var step in Steps)
        {
            if (value >= step.Least)
            {
                return step.Score;
            }
        }

        return Else;
    }

    private sealed class Of<T> : Formula<T>
        where T : struct, IScoreNumber<T>
    {
        public override T Score(T x, T y)
        {
            var score = x - y;
            return score < Zero ? Zero : score;
        }
    }
}
