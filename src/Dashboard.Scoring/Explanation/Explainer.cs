using System.Collections.Immutable;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Explanation;

/// <summary>Says where a unit's points come from, as a tree whose lines add up exactly to the printed total.</summary>
public static class Explainer
{
    /// <summary>The whole tree of a unit.</summary>
    /// <exception cref="ArgumentException">The unit is not in the run.</exception>
    public static ExplainedNode Explain(ScoreRun run, string unit)
    {
        var card = run.Card(unit);
        var place = run.Package.PlaceOf(unit);
        var parts = run.IsOfficial ? OfficialParts(card) : AnalyticalParts(run.Scheme, card);
        return Build(run, card, place, parts, run.Scheme.Root, []);
    }

    /// <summary>The tree of a unit from one node down.</summary>
    /// <exception cref="ArgumentException">The unit or the node is not in the run.</exception>
    public static ExplainedNode Explain(ScoreRun run, string unit, string node) =>
        Explain(run, unit).Find(node) ?? throw new ArgumentException(node, nameof(node));

    private static ExplainedNode Build(
        ScoreRun run, UnitCard card, int place, Part[] parts, SchemeNode node, ImmutableArray<EmptyNode> inherited)
    {
        var empties = node.Parent is { } parent
            ? [.. parent.Children.Where(s => s != node && IsEmpty(card[s])).Select(s => new EmptyNode(s, card[s].State)), .. inherited]
            : inherited;
        var shown = card[node];
        return new ExplainedNode
        {
            Node = node,
            State = shown.State,
            Score = shown.Score,
            Points = parts[node.Index].Points,
            FullPoints = parts[node.Index].FullPoints,
            WeightBefore = shown.FullWeight,
            WeightAfter = shown.Weight,
            Empties = shown.State.HasScore() ? empties : [],
            Observation = node.IsIndicator ? run.Package.ObservationOf(place, node.Ordinal) : default(Observation),
            Children = [.. node.Children.Select(c => Build(run, card, place, parts, c, empties))],
        };
    }

    private static bool IsEmpty(NodeScore node) => !node.State.HasScore() && node.FullWeight > 0;

    /// <summary>Full marks are rounded like any other points, so a line never shows a gap that could not be closed.</summary>
    private static Part[] OfficialParts(UnitCard card)
    {
        var parts = new Part[card.Nodes.Count];
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var node = card.Nodes[i];
            var full = node.Node.IsIndicator
                ? node.State.HasScore() ? Math.Round(node.Weight, 2, MidpointRounding.AwayFromZero) : 0
                : node.Node.Children.Sum(c => parts[c.Index].FullPoints);
            parts[i] = new Part(node.Points ?? 0, full);
        }

        return parts;
    }

    private static Part[] AnalyticalParts(Scheme scheme, UnitCard card)
    {
        var parts = new Part[card.Nodes.Count];
        var root = card.Nodes[0];
        parts[0] = root.State.HasScore() ? new Part(root.Score!.Value, 100) : default;
        foreach (var node in scheme.Nodes.Where(n => !n.IsIndicator))
        {
            Decomposition.Split(node, card, parts);
        }

        return parts;
    }

    internal readonly record struct Part(decimal Points, decimal FullPoints);
}
