using System.Collections.Immutable;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.ThreeAssessments;

/// <summary>A unit in one of the assessments, before and since the weight was raised.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Shares">What it is made of.</param>
/// <param name="Before">Its result with the earlier weights, 2 decimals; null while a part is missing, never filled with zero.</param>
/// <param name="Raised">Its result with the weights in force, 2 decimals; null while a part is missing.</param>
public sealed record AssessedUnit(ScoredUnit Unit, ImmutableArray<AssessedShare> Shares, decimal? Before, decimal? Raised)
{
    /// <summary>Place within the type by <see cref="Before"/>, ties shared; null when it is pending or the unit is not ranked.</summary>
    public int? RankBefore { get; init; }

    /// <summary>Place within the type by <see cref="Raised"/>.</summary>
    public int? RankRaised { get; init; }

    /// <summary>Whether a part is still missing (待测评).</summary>
    public bool IsPending => Raised is null;

    /// <summary>Change by the raised weight; null when pending.</summary>
    public decimal? Change => Raised - Before;
}
