using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>Ranks units within their groups by total, then by the tie-break nodes; what is still equal shares a rank.</summary>
internal sealed class Ranking
{
    private readonly Scheme _scheme;
    private readonly UnitResult[] _results;
    private readonly Func<int, int, decimal?> _tieBreak;

    private Ranking(Scheme scheme, UnitResult[] results, Func<int, int, decimal?> tieBreak) =>
        (_scheme, _results, _tieBreak) = (scheme, results, tieBreak);

    public static string GroupOf(Scheme scheme, ScoredUnit unit) => scheme.Ranking.ByUnitType ? unit.UnitType : string.Empty;

    /// <param name="scheme">Gives groups, ties and tie-breaks.</param>
    /// <param name="results">Ranked in place.</param>
    /// <param name="tieBreak">Value of a unit (by position) at the n-th tie-break node; null when it has none.</param>
    public static void Rank(Scheme scheme, UnitResult[] results, Func<int, int, decimal?> tieBreak) =>
        new Ranking(scheme, results, tieBreak).RankGroups();

    private void RankGroups()
    {
        var groups = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        for (var i = 0; i < _results.Length; i++)
        {
            if (!_results[i].Unit.Ranked || _results[i].Total is not { } total)
            {
                continue;
            }

            var group = GroupOf(_scheme, _results[i].Unit);
            if (!groups.TryGetValue(group, out var places))
            {
                groups.Add(group, places = []);
            }

            places.Add(new Place(Comparable(total)!.Value, i));
        }

        foreach (var places in groups.Values)
        {
            places.Sort((a, b) => Compare(a, b) is var order && order != 0 ? order : a.Unit.CompareTo(b.Unit));
            Number(places);
        }
    }

    private void Number(List<Place> places)
    {
        var rank = 0;
        for (var place = 0; place < places.Count; place++)
        {
            if (place == 0 || Compare(places[place - 1], places[place]) != 0)
            {
                rank = _scheme.Ranking.Dense ? rank + 1 : place + 1;
            }

            var result = _results[places[place].Unit];
            result.Rank = rank;
            result.GroupSize = places.Count;
        }
    }

    /// <summary>Higher first. Tie-breaks are looked up only between equal totals.</summary>
    private int Compare(Place left, Place right)
    {
        var order = right.Total.CompareTo(left.Total);
        for (var n = 0; order == 0 && left.Unit != right.Unit && n < _scheme.Ranking.TieBreak.Length; n++)
        {
            // A missing value is lowest, which Nullable.Compare already says.
            order = Nullable.Compare(Comparable(_tieBreak(right.Unit, n)), Comparable(_tieBreak(left.Unit, n)));
        }

        return order;
    }

    /// <summary>In the analytical mode numbers that are equal to 9 decimals tie.</summary>
    private decimal? Comparable(decimal? value) =>
        value is { } v && _scheme.Rounding == RoundingMode.None ? Math.Round(v, 9, MidpointRounding.AwayFromZero) : value;

    private readonly record struct Place(decimal Total, int Unit);
}
