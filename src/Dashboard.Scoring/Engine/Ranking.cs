using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>Ranks units within their groups by total, then by the tie-break nodes; what is still equal shares a rank.</summary>
internal static class Ranking
{
    public static string GroupOf(Scheme scheme, ScoredUnit unit) => scheme.Ranking.ByUnitType ? unit.UnitType : string.Empty;

    /// <param name="scheme">Gives groups, ties and tie-breaks.</param>
    /// <param name="results">Ranked in place.</param>
    /// <param name="tieBreak">Value of a unit (by position) at the n-th tie-break node; null when it has none.</param>
    public static void Rank(Scheme scheme, UnitResult[] results, Func<int, int, decimal?> tieBreak)
    {
        var keys = new decimal?[results.Length][];
        var groups = Enumerable.Range(0, results.Length)
            .Where(i => results[i].Unit.Ranked && results[i].Total is not null)
            .GroupBy(i => GroupOf(scheme, results[i].Unit), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var members = group.ToArray();
            foreach (var i in members)
            {
                keys[i] = [Comparable(scheme, results[i].Total), .. Enumerable.Range(0, scheme.Ranking.TieBreak.Length).Select(n => Comparable(scheme, tieBreak(i, n)))];
            }

            Array.Sort(members, (a, b) => Compare(keys[a], keys[b]) is var order && order != 0 ? order : a.CompareTo(b));
            Number(scheme, results, keys, members);
        }
    }

    private static void Number(Scheme scheme, UnitResult[] results, decimal?[][] keys, int[] members)
    {
        var rank = 0;
        for (var place = 0; place < members.Length; place++)
        {
            if (place == 0 || Compare(keys[members[place - 1]], keys[members[place]]) != 0)
            {
                rank = scheme.Ranking.Dense ? rank + 1 : place + 1;
            }

            results[members[place]] = results[members[place]] with { Rank = rank, GroupSize = members.Length };
        }
    }

    /// <summary>In the analytical mode numbers that are equal to 9 decimals tie.</summary>
    private static decimal? Comparable(Scheme scheme, decimal? value) =>
        value is { } v && scheme.Rounding == RoundingMode.None ? Math.Round(v, 9, MidpointRounding.AwayFromZero) : value;

    private static int Compare(decimal?[] left, decimal?[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            // Higher first; a missing value is lowest, which Nullable.Compare already says.
            var order = Nullable.Compare(right[i], left[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
