using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Rules;

/// <summary>
/// How an indicator turns what was measured into a score s, 0–100 unless a rule's parameters say otherwise
/// (docs/domain.md, rules). A rule has no state: equal observations give equal scores.
/// </summary>
public abstract record Rule
{
    private protected Rule()
    {
    }

    /// <summary>The rule's name in a scheme package, e.g. RATIO.</summary>
    public abstract string Name { get; }

    /// <summary>Takes what the formula needs from an observation in state <see cref="ObservationState.Value"/>.</summary>
    public abstract Reading Read(in Observation observation);

    /// <summary>The exact score of an observation, or null where <see cref="Read"/> gives no value.</summary>
    public Fraction? Score(in Observation observation)
    {
        var reading = Read(observation);
        return reading.State == ReadingState.Value
            ? Formula<Fraction>().Score(Fraction.From(reading.X), Fraction.From(reading.Y))
            : null;
    }

    /// <summary>The rule at another share of the year; only COUNT changes with it.</summary>
    /// <param name="share">Elapsed share of the year, above 0 and at most 1.</param>
    public virtual Rule AtElapsed(decimal share) => this;

    /// <summary>The formula with its parameters turned into one kind of number.</summary>
    internal abstract Formula<T> Formula<T>()
        where T : struct, IScoreNumber<T>;

    /// <summary>Names what is wrong with an observation that this rule is to read; null when nothing is.</summary>
    internal virtual (FaultKind Kind, object[] Arguments)? Check(in Observation observation) => null;

    /// <summary>Writes the parameters as a scheme package holds them.</summary>
    internal abstract string Parameters();

    private protected static (FaultKind Kind, object[] Arguments)? CheckRatio(in Observation observation)
    {
        if (observation.Numerator is < 0)
        {
            return (FaultKind.NegativeNumerator, [observation.Numerator.Value]);
        }

        if (observation.Denominator is < 0)
        {
            return (FaultKind.NegativeDenominator, [observation.Denominator.Value]);
        }

        return observation.Numerator > observation.Denominator
            ? (FaultKind.NumeratorAboveDenominator, [observation.Numerator.Value, observation.Denominator!.Value])
            : null;
    }

    private protected (FaultKind Kind, object[] Arguments)? CheckDetail(in Observation observation, params ReadOnlySpan<string> parts)
    {
        if (observation.Detail is { } detail)
        {
            foreach (var part in parts)
            {
                if (detail.Unreadable.Contains(part))
                {
                    return (FaultKind.DetailPart, [part, Name]);
                }
            }
        }

        return null;
    }
}
