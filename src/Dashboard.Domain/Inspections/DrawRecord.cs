using System.Collections.Immutable;

namespace Dashboard.Domain.Inspections;

/// <summary>Everything that a fair draw (双随机) was made from. Published with its result, so that anybody can draw again.</summary>
/// <param name="Seed">The public seed.</param>
/// <param name="Units">Codes of the units that could be drawn.</param>
/// <param name="Count">How many were drawn.</param>
/// <param name="Inspectors">Accounts that could be drawn, each with the units from which it steps aside (回避).</param>
/// <param name="PerUnit">Inspectors for each unit.</param>
public sealed record DrawRecord(
    string Seed, ImmutableArray<string> Units, int Count, ImmutableSortedDictionary<string, ImmutableArray<string>> Inspectors, int PerUnit)
{
    /// <summary>Draws, again or for the first time: the result is the same.</summary>
    public ImmutableArray<DrawnVisit> Replay() => FairDraw.Draw(
        Seed, Units, Count, Inspectors.ToDictionary(i => i.Key, i => (IReadOnlyCollection<string>)i.Value, StringComparer.Ordinal), PerUnit);
}
