using System.Collections.Immutable;
using Dashboard.Scoring.Engine;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>Units that are ranked among each other.</summary>
/// <param name="Type">Unit type; empty when all units are one group.</param>
/// <param name="Ranked">By rank, then by code.</param>
/// <param name="Unranked">By code.</param>
internal sealed record RankingGroup(string Type, ImmutableArray<UnitResult> Ranked, ImmutableArray<UnitResult> Unranked)
{
    /// <summary>The rank that totals alone give, which is what a formula comes to.</summary>
    public int RankByTotal(UnitResult unit, bool isDense)
    {
        var above = Ranked.Where(r => r.Total > unit.Total).Select(r => r.Total);
        return (isDense ? above.Distinct().Count() : above.Count()) + 1;
    }
}
