using System.Collections.Immutable;
using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Rules;

/// <summary>BOOL: a score for each answer yes, late and no.</summary>
/// <param name="Answers">The answers and their scores.</param>
public sealed record BoolRule(ImmutableArray<TierLevel> Answers) : Rule
{
    public override string Name => "BOOL";

    public override Reading Read(in Observation observation)
    {
        var answer = observation.Detail?.Answer;
        var entry = Answers.FirstOrDefault(a => string.Equals(a.Name, answer, StringComparison.Ordinal));
        return entry is null ? Reading.Absent : Reading.Of(entry.Score);
    }

    public bool Equals(BoolRule? other) => other is not null && Answers.SequenceEqual(other.Answers);

    public override int GetHashCode() => Answers.Length;

    internal override Formula<T> Formula<T>() => new Of<T>();

    internal override (FaultKind Kind, object[] Arguments)? Check(in Observation observation)
    {
        if (CheckDetail(observation, "answer") is { } fault)
        {
            return fault;
        }

        var answer = observation.Detail?.Answer;
        return answer is null || Answers.Any(a => string.Equals(a.Name, answer, StringComparison.Ordinal))
            ? null
            : (FaultKind.UnknownAnswer, [answer, string.Join(" / ", Answers.Select(a => a.Name))]);
    }

    internal override string Parameters() =>
        "{" + string.Join(',', Answers.Select(a => $"{StrictJson.Quoted(a.Name)}:{StrictJson.Text(a.Score)}")) + "}";

    private sealed class Of<T> : Formula<T>
        where T : struct, IScoreNumber<T>
    {
        public override T Score(T x, T y) => x;
    }
}
