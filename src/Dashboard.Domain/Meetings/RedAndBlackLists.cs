using System.Collections.Immutable;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Meetings;

/// <summary>红榜 and 黑榜 of a meeting: units in front and units behind, of each group. People are never listed.</summary>
/// <param name="Red">The first of each group that do not fail, by group and rank.</param>
/// <param name="Black">The last of each group and all that fail, by group and rank. Nobody stands on both.</param>
public sealed record RedAndBlackLists(ImmutableArray<UnitStanding> Red, ImmutableArray<UnitStanding> Black)
{
    /// <param name="groups">The groups of a run.</param>
    /// <param name="grades">The scheme's grades; the last band fails.</param>
    /// <param name="length">Places of each group that a list takes, at least 1; ties share a place.</param>
    public static RedAndBlackLists Of(ImmutableArray<GroupStanding> groups, GradeBands grades, int length)
    {
        ArgumentNullException.ThrowIfNull(grades);
        var red = groups.SelectMany(g => g.Ranked.Where(u => u.Result.Rank <= length && !Fails(u, grades))).ToImmutableArray();
        var listed = red.ToHashSet();
        return new RedAndBlackLists(red, [.. groups.SelectMany(g => g.Ranked.Where(u => !listed.Contains(u) && (Fails(u, grades) || u.Result.Rank > g.Ranked.Length - length)))]);
    }

    private static bool Fails(UnitStanding unit, GradeBands grades) => grades.Bands.Length > 1 && unit.Result.Grade == grades.Bands[^1].Name;
}
