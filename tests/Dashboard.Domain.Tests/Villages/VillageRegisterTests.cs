using CsCheck;
using Dashboard.Domain.Organisation;
using Dashboard.Domain.Villages;

namespace Dashboard.Domain.Tests.Villages;

public sealed class VillageRegisterTests
{
    private const string One = "A-V01";
    private static readonly DateOnly Named = new(2020, 9, 15);
    private static readonly DateOnly Ended = new(2024, 3, 1);

    private static readonly Village[] Villages =
    [
        new(One, "A", VillageKind.Village, "甲·村01", "A Village 01"),
        new("A-C02", "A", VillageKind.Community, "甲·社区02", "A Community 02"),
        new("B-V01", "B", VillageKind.Village, "乙·村01", "B Village 01"),
    ];

    [Fact]
    public void Title_CountsFromItsDayAndNoMoreFromTheDayOfItsEnd()
    {
        var title = Title(1, One, TitleLevel.City, Named) with { EndedOn = Ended };

        Assert.Equal([false, true, true, false], new[] { Named.AddDays(-1), Named, Ended.AddDays(-1), Ended }.Select(title.IsHeldOn));
    }

    [Fact]
    public void RevokedHigherTitle_LeavesTheLowerOne()
    {
        var register = new VillageRegister(Villages, [Title(1, One, TitleLevel.County, Named), Title(2, One, TitleLevel.City, Named) with { EndedOn = Ended }]);

        Assert.Equal(TitleLevel.City, register.LevelOn(One, Ended.AddDays(-1)));
        Assert.Equal(TitleLevel.County, register.LevelOn(One, Ended));
        Assert.Null(register.LevelOn(One, Named.AddDays(-1)));
    }

    [Fact]
    public void HigherTitle_CoversTheLowerLevels()
    {
        var register = new VillageRegister(Villages, [Title(1, One, TitleLevel.Province, Named)]);

        Assert.Equal(new VillageCoverage(1, 3), register.CoverageOn(TitleLevel.County, Named));
        Assert.Equal(new VillageCoverage(1, 2), register.CoverageOn(TitleLevel.City, Named, "A"));
        Assert.Equal(new VillageCoverage(0, 3), register.CoverageOn(TitleLevel.Nation, Named));
        Assert.Equal((1, 0, 2), (register.CountAt(TitleLevel.Province, Named), register.CountAt(TitleLevel.County, Named), register.CountAt(null, Named)));
    }

    [Fact]
    public void Growth_CountsWhoCameInTheYearLessWhoLeft()
    {
        var register = new VillageRegister(
            Villages,
            [Title(1, One, TitleLevel.City, Named) with { EndedOn = Ended }, Title(2, "A-C02", TitleLevel.City, new DateOnly(2024, 2, 1)), Title(3, "B-V01", TitleLevel.City, new DateOnly(2024, 6, 1))]);

        Assert.Equal((1, 0, 1), (
            register.GrowthIn(2024, TitleLevel.City, new DateOnly(2024, 2, 29)),
            register.GrowthIn(2024, TitleLevel.City, Ended),
            register.GrowthIn(2024, TitleLevel.City, new DateOnly(2024, 12, 31))));
        Assert.Equal((0, 1), (register.GrowthIn(2024, TitleLevel.City, Ended, "A"), register.GrowthIn(2020, TitleLevel.City, Named, "A")));
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(2999, 3000, false)]
    [InlineData(0, 0, false)]
    public void FullCoverage_IsSaidOfEverySingleOneOnly(int n, int all, bool full) => Assert.Equal(full, new VillageCoverage(n, all).IsFull);

    [Fact]
    public void TitlesOfAVillage_StandInTheOrderInWhichTheyWereGiven()
    {
        var register = new VillageRegister(Villages, [Title(3, One, TitleLevel.City, Ended), Title(2, One, TitleLevel.Province, Named), Title(1, One, TitleLevel.County, Named)]);

        Assert.Equal([1L, 2, 3], register.TitlesOf(One).Select(t => t.Entry));
        Assert.Empty(register.TitlesOf("A-C02"));
    }

    [Fact]
    public void AnyRegister_PoolsItsTownshipsAndNeverCountsAVillageTwice()
    {
        var titles = Gen.Select(Gen.Int[0, 2], Gen.Int[1, 4], Gen.Int[0, 400], Gen.Int[-1, 400]).Array[0, 12];
        Gen.Select(titles, Gen.Int[0, 500]).Sample((drawn, at) =>
        {
            var day = Named.AddDays(at);
            var register = new VillageRegister(Villages, drawn.Select((d, i) => Title(i, Villages[d.Item1].Code, (TitleLevel)d.Item2, Named.AddDays(d.Item3)) with
            {
                EndedOn = d.Item4 < 0 ? null : Named.AddDays(d.Item3 + d.Item4),
            }));
            TitleLevel?[] levels = [null, .. Enum.GetValues<TitleLevel>()];

            Assert.Equal(Villages.Length, levels.Sum(l => register.CountAt(l, day)));
            foreach (var level in Enum.GetValues<TitleLevel>())
            {
                Assert.Equal(register.CoverageOn(level, day).N, register.CoverageOn(level, day, "A").N + register.CoverageOn(level, day, "B").N);
                Assert.Equal(register.CoverageOn(level, day).N, levels.Where(l => l >= level).Sum(l => register.CountAt(l, day)));
            }
        });
    }

    private static VillageTitle Title(long entry, string village, TitleLevel level, DateOnly named) => new(entry, village, level, null, named, null);
}
