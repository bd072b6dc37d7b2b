using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    /// <summary>Fewest units behind a mean that is shown to those who may not see every unit: of fewer, one could tell a single unit's score.</summary>
    public const int FewestForAll = 5;

    /// <summary>The same units whatever their type, the best first.</summary>
    public IEnumerable<(ScoredUnit Unit, decimal Score)> ByScore => Units.OrderByDescending(u => u.Score).ThenBy(u => u.Unit.Code, StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<ScoreRun, IReadOnlyDictionary<string, (decimal Mean, int Scored)>> Known = [];

    /// <param name="run">The run.</param>
    /// <param name="before">The run to compare with, over the same units; null when there is none.</param>
    /// <param name="project">Code of the project.</param>
    /// <param name="fewest">Means of fewer units are left out.</param>
    /// <returns>Null when the scheme has no such project.</returns>
    public static ProjectResult? Of(ScoreRun run, ScoreRun? before, string project, int fewest = 1)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (OverviewCalculator.Projects(run.Scheme).FirstOrDefault(p => p.Code == project) is not { } node)
        {
            return null;
        }

        var cards = Cards(run);

        // Against the same units, as the overview does: who joined or left must not look like a change of the others.
        var earlier = before is null ? [] : cards.Where(c => before.Find(c.Result.Unit.Code) is not null).Select(c => before.Card(c.Result.Unit.Code)).ToList();
        return new ProjectResult(
            Line(node),
            [.. Below(node).Select(Line)],
            [.. cards
                .Where(c => c[node].Score is not null)
                .Select(c => (c.Result.Unit, c[node].Score!.Value))
                .OrderBy(u => UnitTypes.All.ToList().IndexOf(u.Unit.UnitType)).ThenByDescending(u => u.Value).ThenBy(u => u.Unit.Code, StringComparer.Ordinal)]);

        ProjectLine Line(SchemeNode line) => new(
            line,
            MeanOf(line, cards),
            before?.Scheme.Find(line.Code) is { } same ? MeanOf(same, earlier) : null,
            cards.Count(c => c[line].Score is not null));

        decimal? MeanOf(SchemeNode line, List<UnitCard> of) => of.Count(c => c[line].Score is not null) < fewest ? null : OverviewCalculator.MeanOf(line, of);
    }

    /// <summary>The mean of every node of a run over ranked units, by code; nodes with fewer scores are left out. Worked out once for a run, which never changes.</summary>
    public static IReadOnlyDictionary<string, decimal> Means(ScoreRun run, int fewest = 1)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Known.GetValue(run, Reckon).Where(n => n.Value.Scored >= fewest).ToDictionary(n => n.Key, n => n.Value.Mean, StringComparer.Ordinal);
    }

    private static Dictionary<string, (decimal Mean, int Scored)> Reckon(ScoreRun run)
    {
        var cards = Cards(run);
        return run.Scheme.Nodes.Select(n => (n.Code, Mean: OverviewCalculator.MeanOf(n, cards), Scored: cards.Count(c => c[n].Score is not null))).Where(n => n.Mean is not null)
            .ToDictionary(n => n.Code, n => (n.Mean!.Value, n.Scored), StringComparer.Ordinal);
    }

    private static List<UnitCard> Cards(ScoreRun run) => [.. run.Results.Where(r => r.Rank is not null).Select(r => run.Card(r.Unit.Code))];

    private static IEnumerable<SchemeNode> Below(SchemeNode node) => node.Children.SelectMany(c => Below(c).Prepend(c));
}
