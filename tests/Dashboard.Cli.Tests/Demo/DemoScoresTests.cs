using System.Globalization;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Cli.Tests.Demo;

public sealed class DemoScoresTests
{
    private static readonly string[] Groups = ["ENF", "GEN", "TWN"];

    public static TheoryData<string> Periods => [.. DemoFacts.Periods];

    [Theory]
    [MemberData(nameof(Periods))]
    public void Package_ReadsWithoutFaults(string period) =>
        Assert.Empty(DemoRuns.Read(period).Faults.Select(f => f.ToText(CultureInfo.InvariantCulture)));

    [Fact]
    public void OpenPackage_StandsAtThreeQuartersOfTheYear()
    {
        var asItStands = ScoringEngine.Score(PackageReader.Read(PackageFiles.Folder(Path.Combine(SeedFolder.Root, "scheme"))).Package!);

        Assert.Equal(DemoRuns.Open.InputHash, asItStands.InputHash);
        Assert.Equal(DemoRuns.Open.OutputHash, asItStands.OutputHash);
    }

    [Fact]
    public void Totals_SpreadFrom58To97()
    {
        var totals = DemoRuns.Open.Results.Select(r => r.Total!.Value).ToList();

        Assert.InRange(totals.Min(), 58m, 59.99m);
        Assert.InRange(totals.Max(), 96.5m, 97.99m);
        Assert.Single(totals, t => t < 60);
        Assert.InRange(totals.Count(t => t >= 90), 5, 14);
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void GroupMeans_LieNear85(string period) => Assert.All(
        Groups, group => Assert.InRange(Ranked(period, group).Average(r => r.Total!.Value), 83.5m, 87m));

    [Fact]
    public void OpenQuarter_HasMoversBothWays()
    {
        var changes = DemoRuns.Open.Results.Select(r => r.Total!.Value - DemoRuns.Total("2026Q2", r.Unit.Code)).ToList();

        Assert.InRange(changes.Count(c => c >= 4), 2, 6);
        Assert.InRange(changes.Count(c => c <= -4), 2, 6);
    }

    [Fact]
    public void Leaders_Change() => Assert.All(Groups, group => Assert.True(
        DemoFacts.Periods.Select(p => Ranked(p, group).MinBy(r => r.Rank)!.Unit.Code).Distinct().Count() >= 3, $"{group} is led by too few"));

    [Fact]
    public void EqualTotals_AreBrokenByTheProject()
    {
        var (first, second) = (DemoRuns.Open.Find("GEN-09")!, DemoRuns.Open.Find("GEN-04")!);

        Assert.Equal(first.Total, second.Total);
        Assert.Equal(first.Rank + 1, second.Rank);
        Assert.True(Points("GEN-09", "P1") > Points("GEN-04", "P1"));
    }

    [Fact]
    public void UnitsEqualInEveryTieBreak_ShareTheirRank()
    {
        var (one, other) = (DemoRuns.Open.Find("GEN-07")!, DemoRuns.Open.Find("GEN-13")!);

        Assert.Equal(one.Total, other.Total);
        Assert.All(new[] { "P1", "P1-14", "P1-15" }, code => Assert.Equal(Points("GEN-07", code), Points("GEN-13", code)));
        Assert.Equal(one.Rank, other.Rank);
        Assert.DoesNotContain(Ranked(DemoFacts.Open, "GEN"), r => r.Rank == one.Rank + 1);
    }

    [Fact]
    public void Veto_CapsAUnitThatWouldBeGood()
    {
        var unit = Assert.Single(DemoRuns.Open.Results, r => r.Vetoes.Length > 0);

        Assert.Equal("VET-03", unit.Vetoes[0].Code);
        Assert.True(unit.Total >= 80);
        Assert.Equal(("良好", "合格"), (unit.GradeByTotal, unit.Grade));
    }

    [Fact]
    public void OneBonus_IsCapped()
    {
        var capped = Assert.Single(DemoRuns.Open.Results.SelectMany(r => r.Adjustments), a => Math.Abs(a.Raw) > Math.Abs(a.Points));

        Assert.Equal(("BON-04", 1m), (capped.Code, capped.Points));
        Assert.InRange(DemoRuns.Open.Results.Count(r => r.NetAdjustment > 0), 5, 15);
        Assert.InRange(DemoRuns.Open.Results.Count(r => r.NetAdjustment < 0), 3, 15);
    }

    [Fact]
    public void EveryGrade_IsHeldBySomebody() =>
        Assert.Equal(4, DemoRuns.Open.Results.Select(r => r.Grade).Distinct().Count());

    [Fact]
    public void JudgeAndZone_AreScoredAndUnranked() => Assert.All(
        new[] { "GEN-15", "410324400" },
        code => Assert.True(DemoRuns.Open.Find(code) is { Total: not null, Rank: null }));

    private static IEnumerable<UnitResult> Ranked(string period, string group) =>
        DemoRuns.Of(period).Results.Where(r => r.Unit.UnitType == group && r.Rank is not null);

    private static decimal? Points(string unit, string node)
    {
        var run = DemoRuns.Open;
        return run.Card(unit)[run.Scheme.Find(node)!].Points;
    }
}
