using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Standing;

/// <summary>Sums a run up for the whole county. Means are of printed totals; nothing is scored here.</summary>
public static class OverviewCalculator
{
    public static CountyOverview Of(ScoreRun run, ScoreRun? before)
    {
        ArgumentNullException.ThrowIfNull(run);
        var groups = StandingCalculator.Groups(run, before);
        var ranked = groups.SelectMany(g => g.Ranked).ToList();
        return new CountyOverview
        {
            Groups = groups,
            Mean = ranked.Count == 0 ? null : ranked.Average(u => u.Result.Total!.Value),
            MeanBefore = ranked.Count == 0 || ranked.Any(u => u.Before?.Total is null) ? null : ranked.Average(u => u.Before!.Total!.Value),
            Projects = [.. Projects(run.Scheme).Select(p => new ProjectMean(p, MeanOf(p, ranked.Select(u => u.Card)), MeanBefore(before, p, ranked)))],
            Movers = [.. ranked.Where(u => u.PointsGained is not null and not 0)
                .OrderByDescending(u => Math.Abs(u.PointsGained!.Value)).ThenBy(u => u.Result.Unit.Code, StringComparer.Ordinal)],
            Completeness = run.Results.Count == 0 ? 100 : groups.SelectMany(g => g.Ranked.Concat(g.Unranked)).Average(u => u.Card.Completeness),
        };
    }

    /// <summary>The first-level nodes of a scheme: the eight projects.</summary>
    public static IEnumerable<SchemeNode> Projects(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return scheme.Root.Children;
    }

    /// <summary>Mean score of a node over the units that have one, 0–100; null when none has.</summary>
    public static decimal? MeanOf(SchemeNode node, IEnumerable<UnitCard> cards)
    {
        var scores = cards.Select(c => c.Nodes[node.Index].Score).OfType<decimal>().ToList();
        return scores.Count == 0 ? null : scores.Average();
    }

    private static decimal? MeanBefore(ScoreRun? before, SchemeNode project, IEnumerable<UnitStanding> units) =>
        before?.Scheme.Find(project.Code) is { } earlier
            ? MeanOf(earlier, units.Where(u => u.Before is not null).Select(u => before.Card(u.Result.Unit.Code)))
            : null;
}
