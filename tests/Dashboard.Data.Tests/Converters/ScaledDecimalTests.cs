using System.Globalization;
using Dashboard.Data.Converters;

namespace Dashboard.Data.Tests.Converters;

public sealed class ScaledDecimalTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("27086.99", 27_086_990_000)]
    [InlineData("-0.000001", -1)]
    [InlineData("1.5000000000", 1_500_000)]
    public void ExactValue_ComesBackAsItWas(string text, long stored)
    {
        var value = decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        Assert.Equal(stored, ScaledDecimal.ToStored(value, MicrosConverter.Scale));
        Assert.Equal(value, ScaledDecimal.FromStored(stored, MicrosConverter.Scale));
    }

    [Theory]
    [InlineData("0.0000001")]
    [InlineData("9300000000000")]
    [InlineData("-79228162514264337593543950335")]
    public void ValueThatWouldLoseSomething_IsRefused(string text)
    {
        var value = decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        Assert.False(ScaledDecimal.Fits(value, MicrosConverter.Scale));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaledDecimal.ToStored(value, MicrosConverter.Scale));
    }

    [Fact]
    public void PointsWithThreeDecimals_AreRefusedByTheColumnOfPoints() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaledDecimal.ToStored(88.125m, HundredthsConverter.Scale));
}
