using System.Collections.Immutable;
using Dashboard.Domain.Organisation;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Programme;

/// <summary>How a project stands in a run: means over the units that are ranked, as on the overview. Computes no score of a unit.</summary>
/// <param name="Project">The project.</param>
/// <param name="Lines">Its groups and their indicators, in the order of the scheme.</param>
/// <param name="Units">Ranked units with their score of the project, 0–100, the best first within a type; those without one are left out.</param>
public sealed record ProjectResult(ProjectLine Project, ImmutableArray<ProjectLine> Lines, ImmutableArray<(ScoredUnit Unit, decimal Score)> Units)
{
    /// <param name="run">The run.</param>
    /// <param name="before">The run to compare with; null when there is none.</param>
    /// <param name="project">Code of the project.</param>
    /// <returns>Null when the scheme has no such project.</returns>
    public static ProjectResult? Of(ScoreRun run, ScoreRun? before, string project)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (OverviewCalculator.Projects(run.Scheme).FirstOrDefault(p => p.Code == project) is not { } node)
        {
            return null;
        }

        var cards = Cards(run);
        var earlier = before is null ? [] : Cards(before);
        return new ProjectResult(
            Line(node),
            [.. Below(node).Select(Line)],
            [.. cards
                .Where(c => c[node].Score is not null)
                .Select(c => (c.Result.Unit, c[node].Score!.Value))
                .OrderBy(u => UnitTypes.All.ToList().IndexOf(u.Unit.UnitType)).ThenByDescending(u => u.Value).ThenBy(u => u.Unit.Code, StringComparer.Ordinal)]);

        ProjectLine Line(SchemeNode line) => new(
            line,
            OverviewCalculator.MeanOf(line, cards),
            before?.Scheme.Find(line.Code) is { } same ? OverviewCalculator.MeanOf(same, earlier) : null,
            cards.Count(c => c[line].Score is not null));
    }

    /// <summary>The mean of every node of a run over ranked units, by code; nodes without a score are left out.</summary>
    public static IReadOnlyDictionary<string, decimal> Means(ScoreRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var cards = Cards(run);
        return run.Scheme.Nodes.Select(n => (n.Code, Mean: OverviewCalculator.MeanOf(n, cards))).Where(n => n.Mean is not null)
            .ToDictionary(n => n.Code, n => n.Mean!.Value, StringComparer.Ordinal);
    }

    private static List<UnitCard> Cards(ScoreRun run) => [.. run.Results.Where(r => r.Rank is not null).Select(r => run.Card(r.Unit.Code))];

    private static IEnumerable<SchemeNode> Below(SchemeNode node) => node.Children.SelectMany(c => Below(c).Prepend(c));
}
