using System.Collections.Immutable;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.ThreeAssessments;

/// <summary>
/// Weighs what a run gives together with what outside bodies give (DOMAIN 4.2). The run's own total is taken as it is; projects come in as
/// points ÷ effective weight × 100. Sums are exact and rounded once, to 2 decimals, half away from zero.
/// </summary>
public static class AssessmentCalculator
{
    private const string LeadGoose = "P1";

    /// <param name="assessment">The assessment.</param>
    /// <param name="run">The run of the period.</param>
    /// <param name="external">The outside body's score of a unit, 0–100; null when there is none yet.</param>
    /// <returns>Every unit of the run, by code.</returns>
    public static ImmutableArray<AssessedUnit> Of(RaisedAssessment assessment, ScoreRun run, Func<string, decimal?> external)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(external);
        var units = run.Results.Select(r => assessment.Shares.IsEmpty ? OfScheme(assessment, run, r) : OfShares(assessment, run, r, external)).ToList();
        var ranked = run.Results.Where(r => r.Rank is not null).Select(r => r.Unit.Code).ToHashSet(StringComparer.Ordinal);
        return [.. units.Select(u => !ranked.Contains(u.Unit.Code) ? u : u with
        {
            RankBefore = Rank(u, u.Before, o => o.Before),

            // The scheme's own places are the run's, with its tie-break: one unit has one place on every page.
            RankRaised = assessment.Shares.IsEmpty ? run.Find(u.Unit.Code)!.Rank : Rank(u, u.Raised, o => o.Raised),
        })];

        int? Rank(AssessedUnit unit, decimal? result, Func<AssessedUnit, decimal?> of) => result is null
            ? null
            : 1 + units.Count(o => o.Unit.UnitType == unit.Unit.UnitType && ranked.Contains(o.Unit.Code) && of(o) > result);
    }

    private static AssessedUnit OfShares(RaisedAssessment assessment, ScoreRun run, UnitResult result, Func<string, decimal?> external)
    {
        var card = run.Card(result.Unit.Code);
        ImmutableArray<AssessedShare> shares =
        [
            .. assessment.Shares.Select(s => new AssessedShare(
                s.Of,
                s.Of switch
                {
                    AssessmentShare.External => external(result.Unit.Code),
                    AssessmentShare.Scheme => result.Total,
                    _ => run.Scheme.Find(s.Of) is { } project ? ScoreOf(card[project]) : null,
                },
                s.Before,
                s.Raised)),
        ];
        return shares.Any(s => s.Score is null)
            ? new AssessedUnit(result.Unit, shares, null, null)
            : new AssessedUnit(result.Unit, shares, Rounded(shares.Sum(s => s.Score!.Value * s.Before) / 100), Rounded(shares.Sum(s => s.Score!.Value * s.Raised) / 100));
    }

    // The weights in force are the scheme's; before, the lead goose weighed less and the others as much more, in proportion.
    private static AssessedUnit OfScheme(RaisedAssessment assessment, ScoreRun run, UnitResult result)
    {
        var card = run.Card(result.Unit.Code);
        var projects = OverviewCalculator.Projects(run.Scheme).Select(p => card[p]).Where(p => p.FullWeight > 0).ToList();
        var raised = projects.Find(p => p.Node.Code == LeadGoose)?.FullWeight;
        if (raised is not { } now || !assessment.LeadGooseBefore.TryGetValue(result.Unit.UnitType, out var before))
        {
            return new AssessedUnit(result.Unit, [], null, result.Total);
        }

        ImmutableArray<AssessedShare> shares =
        [
            .. projects.Select(p => new AssessedShare(
                p.Node.Code, ScoreOf(p), p.Node.Code == LeadGoose ? before : now == 100 ? 0 : p.FullWeight * (100 - before) / (100 - now), p.FullWeight)),
        ];
        var scored = shares.Where(s => s.Score is not null).ToList();
        var weight = scored.Sum(s => s.Before);
        var total = result.Total is null || weight == 0 ? null : Rounded((scored.Sum(s => s.Score!.Value * s.Before) / weight) + result.NetAdjustment);
        return new AssessedUnit(result.Unit, shares, total, result.Total);
    }

    private static decimal? ScoreOf(NodeScore node) => node is { Points: { } points, Weight: > 0 } ? points / node.Weight * 100 : node.Score;

    private static decimal? Rounded(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero);
}
