using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Explanation;

/// <summary>
/// Splits the change between two runs by walking from the earlier to the later in a fixed order: rules, then weights,
/// then applicability, then data. Each step is scored by the engine, so each part is a difference of two printable
/// totals and the parts add up exactly. A fixed order is a convention (docs/domain.md, comparing two runs); it charges to
/// the data only what the later scheme makes of it.
/// </summary>
public static class RunComparer
{
    /// <summary>The change of a unit's total.</summary>
    public static ScoreChange Compare(ScoreRun run, ScoreRun earlier, string unit) => Compare(run, earlier, unit, null);

    /// <summary>The change of a node's points (official) or score (analytical) of a unit; of its total when the node is null.</summary>
    public static ScoreChange Compare(ScoreRun run, ScoreRun earlier, string unit, string? node)
    {
        var before = Value(earlier, unit, node);
        var after = Value(run, unit, node);
        if (before is null || after is null)
        {
            return new ScoreChange(before, after, 0, 0, 0, 0);
        }

        var oldUnit = earlier.Package.Units[earlier.Package.PlaceOf(unit)];
        var newUnit = run.Package.Units[run.Package.PlaceOf(unit)];
        var oldData = earlier.Package;
        var ruled = WithRulesOf(run.Scheme, earlier.Scheme, onTreeOf: earlier.Scheme);
        var weighted = WithRulesOf(run.Scheme, earlier.Scheme, onTreeOf: run.Scheme);

        var afterRules = Step(ruled, oldUnit, oldData, Take(ruled, oldData, unit), node) ?? before.Value;
        var afterWeights = Step(weighted, newUnit, oldData, Take(weighted, oldData, unit), node) ?? afterRules;
        var afterApplicability = Step(weighted, newUnit, oldData, Mixed(weighted, run.Package, oldData, newUnit), node) ?? afterWeights;
        return new ScoreChange(
            before,
            after,
            afterRules - before.Value,
            afterWeights - afterRules,
            afterApplicability - afterWeights,
            after.Value - afterApplicability);
    }

    private static decimal? Value(ScoreRun run, string unit, string? node)
    {
        if (run.Find(unit) is not { } result)
        {
            return null;
        }

        if (node is null)
        {
            return result.Total;
        }

        return run.Scheme.Find(node) is { } found ? run.Card(unit)[found] is var card && run.IsOfficial ? card.Points : card.Score : null;
    }

    /// <summary>A tree and its weights with the later rules where both schemes have the node; time does not pass yet.</summary>
    private static Scheme WithRulesOf(Scheme later, Scheme earlier, Scheme onTreeOf)
    {
        var nodes = onTreeOf.Nodes.Select(node =>
        {
            var (now, then) = (later.Find(node.Code), earlier.Find(node.Code));
            if (now is null || then is null || now.IsIndicator != then.IsIndicator)
            {
                return node.Definition;
            }

            var rule = now.Rule is not null && then.Rule is CountRule count ? now.Rule.AtElapsed(count.Elapsed) : now.Rule;
            return node.Definition with { Aggregation = now.Aggregation, Rule = rule, Missing = now.Missing };
        });
        return new Scheme(later.Header with { Ranking = later.Ranking with { TieBreak = [] } }, nodes, onTreeOf.WeightRows, later.Adjusters, later.Net);
    }

    private static IEnumerable<(string Unit, string Indicator, Observation Observation)> Take(Scheme scheme, ScoringPackage from, string unit)
    {
        var place = from.PlaceOf(unit);
        foreach (var indicator in scheme.Indicators)
        {
            if (from.Scheme.Find(indicator.Code) is { IsIndicator: true } source)
            {
                yield return (unit, indicator.Code, from.ObservationOf(place, source.Ordinal));
            }
        }
    }

    /// <summary>The earlier observations, but the later ones wherever one side has a score and the other has none.</summary>
    private static IEnumerable<(string Unit, string Indicator, Observation Observation)> Mixed(
        Scheme scheme, ScoringPackage later, ScoringPackage earlier, ScoredUnit unit)
    {
        var old = Take(scheme, earlier, unit.Code).ToDictionary(o => o.Indicator, o => o.Observation, StringComparer.Ordinal);
        foreach (var (code, indicator, now) in Take(scheme, later, unit.Code))
        {
            var then = old.GetValueOrDefault(indicator);
            var scorer = new IndicatorScorer<Numbers.Fraction>(scheme.Find(indicator)!);
            var changed = scorer.Score(now, out _).HasScore() != scorer.Score(then, out _).HasScore();
            yield return (code, indicator, changed ? now : then);
        }
    }

    private static decimal? Step(
        Scheme scheme,
        ScoredUnit unit,
        ScoringPackage adjusted,
        IEnumerable<(string Unit, string Indicator, Observation Observation)> observations,
        string? node)
    {
        var package = new ScoringPackage(
            scheme, [unit], observations.Where(o => o.Observation.State != ObservationState.Absent), adjusted.AdjustmentsByUnit[unit.Code]);
        return Value(ScoringEngine.Score(package), unit.Code, node);
    }
}
