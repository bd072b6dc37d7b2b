using Bunit;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;
using Dashboard.Web.Features.ScoreCards;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.ScoreCards;

public sealed class RankingTableTests : PartTest
{
    private static readonly Quarter Quarter = new(2026, 3);

    [Fact]
    public void Row_LeadsFromTheTotalToItsProof()
    {
        var row = Table().FindAll("tbody tr")[0];

        Assert.Equal("公安局", row.QuerySelector("th a")!.TextContent);
        var total = row.QuerySelector("a.score")!;
        Assert.Equal("93.00", total.TextContent);
        Assert.Equal("/scorecards/E1?period=2026Q3&node=R", total.GetAttribute("href"));
    }

    [Fact]
    public void English_ChangesLabelsAndNoNumber()
    {
        var chinese = Numbers(Table());
        UseCulture("en");
        var table = Table();

        Assert.Equal(chinese, Numbers(table));
        Assert.Equal("Police", table.Find("tbody th a").TextContent);
        Assert.Contains("Excellent", table.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitThatTheReaderMayNotOpen_ShowsItsTotalAndNothingElse()
    {
        var row = Table(unit => unit != "E1").FindAll("tbody tr")[0];

        Assert.Contains("93.00", row.TextContent, StringComparison.Ordinal);
        Assert.Empty(row.QuerySelectorAll("a"));
        Assert.Empty(row.QuerySelectorAll("[class*='heat-']"));
        Assert.DoesNotContain("%", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void SharedRank_IsSaidInWords() =>
        Assert.Equal(2, Table(county: SmallCounty.Default().With("E3", "I2", ",,80,100,")).FindAll("tbody tr").Count(r => r.TextContent.Contains("并列", StringComparison.Ordinal)));

    [Theory]
    [InlineData("sl", "水利局")]
    [InlineData("水", "水利局")]
    [InlineData("WATER", "水利局")]
    public void Search_FindsNamesAndPinyinInitials(string search, string expected)
    {
        var groups = StandingCalculator.Groups(SmallCounty.Default().Score(), null);
        var found = new RankingQuery(search, false, RankingQuery.ByRank).Apply(groups[0].Ranked, SmallCounty.Units.ToDictionary(u => u.Code));

        Assert.Equal(expected, Assert.Single(found).Result.Unit.NameZh);
    }

    [Fact]
    public void Sort_ByAProjectPutsTheBestFirstAndAnUnknownColumnKeepsTheRanks()
    {
        var group = StandingCalculator.Groups(SmallCounty.Default().Score(), null)[1];
        var names = SmallCounty.Units.ToDictionary(u => u.Code);

        Assert.Equal(["T1", "T2"], new RankingQuery(string.Empty, false, "P6").Apply(group.Ranked.Reverse(), names).Select(u => u.Result.Unit.Code));
        Assert.Equal(["T1", "T2"], new RankingQuery(string.Empty, false, "'; drop").Apply(group.Ranked, names).Select(u => u.Result.Unit.Code));
    }

    private static List<string> Numbers(IRenderedComponent<RankingTable> table) =>
        [.. table.FindAll("td.number").Select(c => c.TextContent.Trim()).Where(t => t.Any(char.IsAsciiDigit))];

    private IRenderedComponent<RankingTable> Table(Func<string, bool>? opens = null, SmallCounty? county = null)
    {
        var group = StandingCalculator.Groups((county ?? SmallCounty.Default()).Score(), null)[0];
        return Render<RankingTable>(p => p
            .Add(x => x.Ranked, group.Ranked)
            .Add(x => x.Unranked, group.Unranked)
            .Add(x => x.Quarter, Quarter)
            .Add(x => x.Query, new RankingQuery(string.Empty, false, RankingQuery.ByRank))
            .Add(x => x.SeesDetailOf, opens ?? (_ => true))
            .Add(x => x.Shared, group.Ranked.GroupBy(u => u.Result.Rank!.Value).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet()));
    }
}
