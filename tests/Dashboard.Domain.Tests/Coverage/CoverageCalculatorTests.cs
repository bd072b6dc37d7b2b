using Dashboard.Domain.Coverage;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.Coverage;

public sealed class CoverageCalculatorTests
{
    [Fact]
    public void VillageRates_ArePooledAndCountTheZone()
    {
        var rates = CoverageCalculator.Of(SmallCounty.Default().Score().Package, SmallCounty.Units);

        Assert.Equal(
            [(CoverageKind.CountyVillages, 17m, 17m), (CoverageKind.CityVillages, 6m, 17m), (CoverageKind.CityTownships, 1m, 2m)],
            rates.Select(r => (r.Kind, r.Numerator, r.Denominator)));
    }

    [Fact]
    public void FullCoverage_IsSaidOnlyWhenEveryOneIsCovered()
    {
        var all = CoverageCalculator.Of(SmallCounty.Default().Score().Package, SmallCounty.Units)[0];
        var butOne = CoverageCalculator.Of(SmallCounty.Default().With("T1", "C1", ",,7,8,").Score().Package, SmallCounty.Units)[0];

        Assert.True(all.IsFull);
        Assert.False(butOne.IsFull);
        Assert.False(new CoverageRate(CoverageKind.CountyVillages, 0, 0, "C1").IsFull);
    }

    [Fact]
    public void ZonesTitle_DoesNotCountAmongTownships()
    {
        var titles = CoverageCalculator.Of(SmallCounty.Default().With("T2", "C3", ",,,,\"{\"\"level\"\":\"\"省级以上\"\"}\"").Score().Package, SmallCounty.Units)[2];

        Assert.Equal((2m, 2m), (titles.Numerator, titles.Denominator));
    }
}
