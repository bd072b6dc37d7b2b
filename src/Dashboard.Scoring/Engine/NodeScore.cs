using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>A node on the card of one unit.</summary>
/// <param name="Node">The node.</param>
/// <param name="State">Where the score comes from, or why there is none.</param>
/// <param name="Score">0–100; official: rounded to 4 decimals from the exact value, for showing only. Null without a score.</param>
/// <param name="Points">Official mode: points of 100, 2 decimals. Null without a score and in the analytical mode.</param>
/// <param name="Weight">Effective share of the whole after redistribution, 0–100; 0 without a score.</param>
/// <param name="FullWeight">Share of the whole if every node that applies to the type had a score, 0–100.</param>
public sealed record NodeScore(SchemeNode Node, NodeState State, decimal? Score, decimal? Points, decimal Weight, decimal FullWeight)
{
    /// <summary>
    /// The score before it was rounded for showing, right to about 20 significant digits, so that whoever reckons with it comes to the same
    /// points. It is printed nowhere and belongs to no hash. 0–100; null without a score; analytical: equal to <see cref="Score"/>.
    /// </summary>
    public decimal? Exact { get; init; }
}
