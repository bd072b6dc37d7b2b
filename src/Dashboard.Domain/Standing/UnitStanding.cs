using System.Collections.Immutable;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Standing;

/// <summary>Where a unit stands in a run, and how it moved since an earlier one.</summary>
public sealed record UnitStanding
{
    public required UnitResult Result { get; init; }

    public required UnitCard Card { get; init; }

    /// <summary>Result in the earlier run; null without one.</summary>
    public required UnitResult? Before { get; init; }

    /// <summary>Points to the next better rank in the group; null for the first and for unranked units.</summary>
    public decimal? GapToNext { get; init; }

    /// <summary>Points ahead of the next worse rank in the group; null for the last and for unranked units.</summary>
    public decimal? LeadOverNext { get; init; }

    /// <summary>The most urgent first; empty when all is well.</summary>
    public required ImmutableArray<AttentionNote> Notes { get; init; }

    /// <summary>Places gained since the earlier run (negative: lost); null when either rank is missing.</summary>
    public int? PlacesGained => Before?.Rank - Result.Rank;

    /// <summary>Points gained since the earlier run; null when either total is missing.</summary>
    public decimal? PointsGained => Result.Total - Before?.Total;

    public Attention Attention => Notes.IsEmpty ? Attention.None : Notes.Max(n => n.Level);
}
