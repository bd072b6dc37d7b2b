using System.Collections.Immutable;

namespace Dashboard.Domain.Standing;

/// <summary>One ranking group of a run.</summary>
/// <param name="UnitType">E.g. ENF.</param>
/// <param name="Ranked">By rank, ties by code.</param>
/// <param name="Unranked">Shown, not ranked; by code.</param>
public sealed record GroupStanding(string UnitType, ImmutableArray<UnitStanding> Ranked, ImmutableArray<UnitStanding> Unranked)
{
    /// <summary>Mean total of the ranked units; null when there is none.</summary>
    public decimal? Mean => Ranked.IsEmpty ? null : Ranked.Average(u => u.Result.Total!.Value);

    /// <summary>Mean total of the same units in the earlier run; null when one of them has none there.</summary>
    public decimal? MeanBefore => Ranked.IsEmpty || Ranked.Any(u => u.Before?.Total is null) ? null : Ranked.Average(u => u.Before!.Total!.Value);
}
