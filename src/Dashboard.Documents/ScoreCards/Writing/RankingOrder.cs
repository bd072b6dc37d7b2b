using System.Collections.Immutable;
using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Engine;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>The groups of a ranking from above, and the row that each unit stands in.</summary>
internal sealed class RankingOrder
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    private RankingOrder(ImmutableArray<RankingGroup> groups, int firstRow)
    {
        Groups = groups;
        var row = firstRow;
        foreach (var group in groups)
        {
            // The name of the group.
            row++;
            foreach (var unit in group.Ranked.Concat(group.Unranked))
            {
                _rows.Add(unit.Unit.Code, row++);
            }
        }
    }

    public ImmutableArray<RankingGroup> Groups { get; }

    public IEnumerable<UnitResult> Units => Groups.SelectMany(g => g.Ranked.Concat(g.Unranked));

    public static RankingOrder Of(ScoreCardBook book)
    {
        var types = UnitTypes.All.ToList();
        var byType = book.Run.Scheme.Ranking.ByUnitType;
        return new RankingOrder(
            [.. book.Run.Results
                .GroupBy(r => byType ? r.Unit.UnitType : string.Empty, StringComparer.Ordinal)
                .OrderBy(g => types.IndexOf(g.Key) is var place and >= 0 ? place : int.MaxValue)
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new RankingGroup(
                    g.Key,
                    [.. g.Where(r => r.Rank is not null).OrderBy(r => r.Rank).ThenBy(r => r.Unit.Code, StringComparer.Ordinal)],
                    [.. g.Where(r => r.Rank is null).OrderBy(r => r.Unit.Code, StringComparer.Ordinal)]))],
            RowList.HeadRows(book) + 1);
    }

    public int RowOf(string unit) => _rows[unit];
}
