namespace Dashboard.Scoring.Explanation;

/// <summary>
/// The change of a unit's score between two runs. The four parts add up exactly to <see cref="Change"/>.
/// </summary>
/// <param name="Before">Total, or points or score of a node, in the earlier run; null without a score.</param>
/// <param name="After">The same in the later run.</param>
/// <param name="Rules">Part of changed rules, missing policies, aggregations, caps and limits.</param>
/// <param name="Weights">Part of changed weights, of nodes that came or went, and of a changed unit type.</param>
/// <param name="Applicability">Part of observations that gained or lost a score: not applicable, not due, pending.</param>
/// <param name="Data">Part of changed values and adjustments, and of the year's progress in COUNT.</param>
public sealed record ScoreChange(decimal? Before, decimal? After, decimal Rules, decimal Weights, decimal Applicability, decimal Data)
{
    /// <summary>After less before; 0 when either has no score.</summary>
    public decimal Change => Before is { } before && After is { } after ? after - before : 0;
}
