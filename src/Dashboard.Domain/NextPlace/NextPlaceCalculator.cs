using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.NextPlace;

/// <summary>
/// Finds which few steps would lift a unit one rank. Every step is scored by the engine, so the gain is what the card
/// would print. Steps of the largest gain come first; at most a few per indicator, since nobody mends twenty things at once.
/// </summary>
public static class NextPlaceCalculator
{
    private const int MostSteps = 12;
    private const int MostPerIndicator = 3;

    /// <summary>Null when the unit has no rank or nobody is ahead of it.</summary>
    public static NextPlacePlan? Plan(ScoreRun run, string unit)
    {
        ArgumentNullException.ThrowIfNull(run);
        var own = run.Find(unit);
        var ahead = run.Results
            .Where(r => r.Rank < own?.Rank && string.Equals(r.Unit.UnitType, own.Unit.UnitType, StringComparison.Ordinal))
            .OrderByDescending(r => r.Rank).ThenBy(r => r.Unit.Code, StringComparer.Ordinal)
            .FirstOrDefault();
        if (own is null || ahead is null)
        {
            return null;
        }

        var gap = ahead.Total!.Value - own.Total!.Value;
        var place = run.Package.PlaceOf(unit);
        Observation[] now = [.. run.Package.ObservationsOf(place)];
        Observation[] then = [.. now];
        var taken = new Dictionary<SchemeNode, (StepKind Kind, int Steps, decimal Gain)>();
        var gained = 0m;
        for (var step = 0; step < MostSteps && gained <= gap; step++)
        {
            var points = BaseOf(run, own.Unit, then);
            var best = run.Scheme.Indicators
                .Where(i => run.Scheme.Weight(i, own.Unit.UnitType) > 0 && taken.GetValueOrDefault(i).Steps < MostPerIndicator)
                .Select(i => (Indicator: i, Step: Step(i, then[i.Ordinal])))
                .Where(s => s.Step is not null)
                .Select(s => (s.Indicator, s.Step!.Value.Kind, s.Step.Value.Then, Gain: BaseOf(run, own.Unit, With(then, s.Indicator, s.Step.Value.Then)) - points))
                .Where(s => s.Gain > 0)
                .OrderByDescending(s => s.Gain).ThenBy(s => s.Indicator.Code, StringComparer.Ordinal)
                .FirstOrDefault();
            if (best.Indicator is null)
            {
                break;
            }

            then[best.Indicator.Ordinal] = best.Then;
            gained += best.Gain;
            var before = taken.GetValueOrDefault(best.Indicator);
            taken[best.Indicator] = (best.Kind, before.Steps + 1, before.Gain + best.Gain);
        }

        return new NextPlacePlan(
            ahead.Unit,
            gap,
            [.. taken.Select(t => new Improvement(t.Key, t.Value.Kind, t.Value.Steps, t.Value.Gain, now[t.Key.Ordinal], then[t.Key.Ordinal]))
                .OrderByDescending(i => i.Gain).ThenBy(i => i.Indicator.Code, StringComparer.Ordinal)],
            gained > gap);
    }

    private static (StepKind Kind, Observation Then)? Step(SchemeNode indicator, Observation now) =>
        now.State == ObservationState.Value ? SmallestStep.Of(indicator.Rule!, now) : null;

    private static Observation[] With(Observation[] observations, SchemeNode indicator, Observation changed)
    {
        Observation[] copy = [.. observations];
        copy[indicator.Ordinal] = changed;
        return copy;
    }

    private static decimal BaseOf(ScoreRun run, ScoredUnit unit, Observation[] observations)
    {
        var package = new ScoringPackage(
            run.Scheme,
            [unit],
            run.Scheme.Indicators
                .Where(i => observations[i.Ordinal].State != ObservationState.Absent)
                .Select(i => (unit.Code, i.Code, observations[i.Ordinal])),
            []);
        return ScoringEngine.Score(package).Results[0].BasePoints ?? 0;
    }
}
