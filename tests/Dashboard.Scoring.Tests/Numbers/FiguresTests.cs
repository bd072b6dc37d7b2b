using System.Globalization;
using Dashboard.Scoring.Numbers;

namespace Dashboard.Scoring.Tests.Numbers;

public sealed class FiguresTests
{
    public static TheoryData<string> Coverages => CaseTable.Names("CoverageCases");

    [Theory]
    [MemberData(nameof(Coverages))]
    public void Coverage_IsCutToOneDecimal(string name)
    {
        var row = CaseTable.Load("CoverageCases")[name];

        Assert.Equal(row["text"], Figures.Coverage(Number(row["numerator"]), Number(row["denominator"])));
    }

    [Theory]
    [InlineData("1.005", "1.01")]
    [InlineData("-1.005", "−1.01")]
    [InlineData("0", "0.00")]
    [InlineData("-0.004", "0.00")]
    [InlineData("99.994999", "99.99")]
    public void Points_HaveTwoDecimalsHalfUp(string number, string text) => Assert.Equal(text, Figures.Points(Number(number)));

    [Theory]
    [InlineData("0.5", "+0.50")]
    [InlineData("-0.5", "−0.50")]
    [InlineData("0.004", "0.00")]
    [InlineData("-0.004", "0.00")]
    public void Difference_AlwaysCarriesItsSign(string number, string text) => Assert.Equal(text, Figures.Difference(Number(number)));

    [Fact]
    public void NoNumber_IsADash()
    {
        Assert.Equal("—", Figures.Points(null));
        Assert.Equal("—", Figures.Score(null));
        Assert.Equal("—", Figures.Rate(null));
        Assert.Equal("—", Figures.Difference(null));
    }

    [Fact]
    public void Others_KeepTheirDecimals()
    {
        Assert.Equal("96.8421", Figures.Score(96.84210526m));
        Assert.Equal("6.67", Figures.Weight(20m / 3m));
        Assert.Equal("2", Figures.Weight(2.00m));
        Assert.Equal("92.5", Figures.Rate(92.45m));
        Assert.Equal("−3.25", Figures.Plain(-3.2500m));
        Assert.Equal("−3", Figures.Count(-3));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
