using System.Collections.Immutable;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Explanation;

/// <summary>
/// A node's part in a unit's result. <see cref="Points"/> and <see cref="FullPoints"/> of the children add up to those of
/// the parent exactly, in every aggregation.
/// </summary>
public sealed record ExplainedNode
{
    public required SchemeNode Node { get; init; }

    public required NodeState State { get; init; }

    /// <summary>0–100; null without a score. Official: 4 decimals.</summary>
    public required decimal? Score { get; init; }

    /// <summary>What the node adds to the total, in points of 100.</summary>
    public required decimal Points { get; init; }

    /// <summary>What the node would add with full marks under the same weights and the same rounding.</summary>
    public required decimal FullPoints { get; init; }

    /// <summary>Points that full marks would add; below 0 only where a score passes 100.</summary>
    public decimal Gap => FullPoints - Points;

    /// <summary>Share of the whole before redistribution, 0–100.</summary>
    public required decimal WeightBefore { get; init; }

    /// <summary>Share of the whole after redistribution, 0–100.</summary>
    public required decimal WeightAfter { get; init; }

    /// <summary>Nodes without a score whose weight went, in part, to this one: its own siblings first, then those of its parents.</summary>
    public required ImmutableArray<EmptyNode> Empties { get; init; }

    /// <summary>What was observed; default for inner nodes and where nothing was reported.</summary>
    public required Observation Observation { get; init; }

    public required ImmutableArray<ExplainedNode> Children { get; init; }

    /// <summary>The indicators here and below, in the order of the scheme.</summary>
    public IEnumerable<ExplainedNode> Indicators => Node.IsIndicator ? [this] : Children.SelectMany(c => c.Indicators);

    /// <summary>The node with this code here or below; null when there is none.</summary>
    public ExplainedNode? Find(string code)
    {
        if (string.Equals(Node.Code, code, StringComparison.Ordinal))
        {
            return this;
        }

        foreach (var child in Children)
        {
            if (child.Find(code) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
