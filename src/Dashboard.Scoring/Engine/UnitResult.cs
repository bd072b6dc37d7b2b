using System.Collections.Immutable;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>The result of one unit in a run. The run that makes it sets rank and grade before anybody sees it.</summary>
public sealed record UnitResult
{
    public required ScoredUnit Unit { get; init; }

    /// <summary>Points of the root before adjustments (official: 2 decimals); null when the unit has no score.</summary>
    public required decimal? BasePoints { get; init; }

    /// <summary>Bonuses and penalties after caps, by adjuster code.</summary>
    public required ImmutableArray<AdjusterResult> Adjustments { get; init; }

    /// <summary>Sum of the adjustments within the scheme's net limits.</summary>
    public required decimal NetAdjustment { get; init; }

    /// <summary>Grade caps in force, the strictest first.</summary>
    public required ImmutableArray<VetoResult> Vetoes { get; init; }

    /// <summary>Base points plus net adjustment; may pass 100. Null when the unit has no score.</summary>
    public decimal? Total => BasePoints + NetAdjustment;

    /// <summary>Rank within the group; null when the unit is not ranked or has no total.</summary>
    public int? Rank { get; internal set; }

    /// <summary>Number of ranked units in the group.</summary>
    public int GroupSize { get; internal set; }

    /// <summary>The grade that stands; null without a total or when the scheme has no grades.</summary>
    public string? Grade { get; internal set; }

    /// <summary>The grade by total alone, before vetoes and the limit of the best grade.</summary>
    public string? GradeByTotal { get; internal set; }

    /// <summary>Whether the unit fell one grade because too many of its group held the best one.</summary>
    public bool FellByTopShare { get; internal set; }
}
