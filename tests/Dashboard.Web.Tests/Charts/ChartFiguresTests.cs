using Dashboard.Web.Charts;

namespace Dashboard.Web.Tests.Charts;

public sealed class ChartFiguresTests
{
    [Theory]
    [InlineData("2.345", 2, "2.35")]
    [InlineData("-2.345", 2, "−2.35")]
    [InlineData("-0.004", 2, "0.00")]
    [InlineData("71.9", 1, "71.9")]
    [InlineData("214", 0, "214")]
    public void Value_IsRoundedHalfAwayFromZeroWithATrueMinus(string value, int decimals, string expected) =>
        Assert.Equal(expected, ChartFigures.Print(Decimal(value), decimals));

    [Theory]
    [InlineData("0.5", "+0.50")]
    [InlineData("-0.5", "−0.50")]
    [InlineData("0.001", "0.00")]
    public void Step_CarriesItsSign(string value, string expected) =>
        Assert.Equal(expected, ChartFigures.PrintStep(Decimal(value), 2));

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
