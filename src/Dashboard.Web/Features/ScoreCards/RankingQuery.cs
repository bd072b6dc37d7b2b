using Dashboard.Domain.Organisation;
using Dashboard.Domain.Standing;

namespace Dashboard.Web.Features.ScoreCards;

/// <summary>How the ranking is searched, filtered and sorted; all of it stands in the address.</summary>
/// <param name="Search">Part of a name, or pinyin initials; empty for all.</param>
/// <param name="AttentionOnly">Only units whose lamp is not green.</param>
/// <param name="Sort">A column; rank unless set.</param>
public sealed record RankingQuery(string Search, bool AttentionOnly, string Sort)
{
    public const string ByRank = "rank";
    public const string ByName = "name";
    public const string ByTotal = "total";
    public const string ByPlaces = "places";
    public const string ByChange = "change";
    public const string ByCompleteness = "complete";
    public const string Attention = "attention";

    public bool IsFiltered => Search.Length > 0 || AttentionOnly;

    public IEnumerable<UnitStanding> Apply(IEnumerable<UnitStanding> units, IReadOnlyDictionary<string, OrganisationUnit> names) =>
        Order(units.Where(u => (!AttentionOnly || u.Attention != Domain.Standing.Attention.None) && Matches(u, names)));

    private bool Matches(UnitStanding unit, IReadOnlyDictionary<string, OrganisationUnit> names)
    {
        var search = Search.Trim();
        return search.Length == 0
            || unit.Result.Unit.NameZh.Contains(search, StringComparison.OrdinalIgnoreCase)
            || unit.Result.Unit.NameEn.Contains(search, StringComparison.OrdinalIgnoreCase)
            || (names.TryGetValue(unit.Result.Unit.Code, out var known) && known.Pinyin.Contains(search, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Highest first where more is better; a column that is no column sorts by rank.</summary>
    private IEnumerable<UnitStanding> Order(IEnumerable<UnitStanding> units) => Sort switch
    {
        ByName => units.OrderBy(u => u.Result.Unit.Code, StringComparer.Ordinal),
        ByTotal => units.OrderByDescending(u => u.Result.Total),
        ByPlaces => units.OrderByDescending(u => u.PlacesGained),
        ByChange => units.OrderByDescending(u => u.PointsGained),
        ByCompleteness => units.OrderBy(u => u.Card.Completeness),
        _ when units.FirstOrDefault()?.Card.Nodes.FirstOrDefault(n => n.Node.Depth == 1 && n.Node.Code == Sort)?.Node is { } project =>
            units.OrderByDescending(u => u.Card.Nodes[project.Index].Score),
        _ => units,
    };
}
