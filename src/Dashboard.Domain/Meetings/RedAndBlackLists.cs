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
    /// <param name="length">Places of each group that a list takes, at least 1.</param>
    public static RedAndBlackLists Of(ImmutableArray<GroupStanding> groups, GradeBands grades, int length)
    {
        ArgumentNullException.ThrowIfNull(grades);
        return new RedAndBlackLists(
            [.. groups.SelectMany(g => g.Ranked.Where(u => u.Result.Rank <= First(g, length) && !Fails(u, grades)))],
            [.. groups.SelectMany(g => g.Ranked.Where(u => Fails(u, grades) || u.Result.Rank >= Last(g, length)))]);
    }

    // No list takes more than half of a group, so that nobody stands on both and a group of one has no list. Whoever ties at the edge is listed too.
    private static int? First(GroupStanding group, int length) => Places(group, length) is > 0 and var places ? group.Ranked[places - 1].Result.Rank : null;

    private static int? Last(GroupStanding group, int length) =>
        Places(group, length) is > 0 and var places && group.Ranked[^places].Result.Rank > First(group, length) ? group.Ranked[^places].Result.Rank : null;

    private static int Places(GroupStanding group, int length) => Math.Min(length, group.Ranked.Length / 2);

    private static bool Fails(UnitStanding unit, GradeBands grades) => grades.Bands.Length > 1 && unit.Result.Grade == grades.Bands[^1].Name;
}
