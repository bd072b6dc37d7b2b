using System.Globalization;
using System.Numerics;
using CsCheck;
using Dashboard.Scoring.Numbers;

namespace Dashboard.Scoring.Tests.Numbers;

/// <summary>Exact fractions against plain BigInteger arithmetic, small, large, and across the border of 64 bits.</summary>
public sealed class FractionTests
{
    private static readonly long[] Edges = [long.MinValue, long.MinValue + 1, long.MaxValue, 3_037_000_500, -3_037_000_500, int.MinValue];

    private static readonly Gen<long> Long = Gen.OneOf(
        Gen.Long[-20, 20],
        Gen.Long[-1_000_000_000_000, 1_000_000_000_000],
        Gen.Long,
        Gen.Int[0, Edges.Length - 1].Select(i => Edges[i]));

    private static readonly Gen<decimal> Decimals = Gen.OneOf(
        Gen.Decimal,
        Gen.Select(Gen.Long, Gen.Int[0, 28], (mantissa, scale) => new decimal((int)mantissa, (int)(mantissa >> 32), (int)(mantissa ^ (mantissa >> 17)), mantissa % 2 == 0, (byte)scale)),
        Gen.Int[-10_000, 10_000].Select(i => i / 100m));

    /// <summary>Ratios of whole numbers: small ones, and products that leave 64 bits.</summary>
    private static readonly Gen<(Fraction Fraction, Ratio Ratio)> Pairs = Gen.Select(Long, Long, Long, (a, b, c) =>
    {
        var (d, e) = (b == 0 ? 7 : b, c == 0 ? 3 : c);
        var fraction = Fraction.From(a) / Fraction.From(d) * Fraction.From(e) / Fraction.From(d ^ 1 | 2);
        return (fraction, new Ratio(a, 1) / new Ratio(d, 1) * new Ratio(e, 1) / new Ratio(d ^ 1 | 2, 1));
    });

    [Fact]
    public void Arithmetic_EqualsBigIntegerArithmetic() => Gen.Select(Pairs, Pairs).Sample(
        (x, y) =>
        {
            AssertSame(x.Ratio, x.Fraction);
            AssertSame(x.Ratio + y.Ratio, x.Fraction + y.Fraction);
            AssertSame(x.Ratio - y.Ratio, x.Fraction - y.Fraction);
            AssertSame(x.Ratio * y.Ratio, x.Fraction * y.Fraction);
            AssertSame(x.Ratio * new Ratio(-1, 1), -x.Fraction);
            AssertSame(x.Ratio, x.Fraction.Reduced());
            if (!y.Fraction.IsZero)
            {
                AssertSame(x.Ratio / y.Ratio, x.Fraction / y.Fraction);
            }
        },
        iter: 6_000);

    [Fact]
    public void Order_EqualsBigIntegerOrder() => Gen.Select(Pairs, Pairs).Sample(
        (x, y) =>
        {
            var order = Math.Sign(x.Ratio.CompareTo(y.Ratio));
            var (a, b) = (x.Fraction, y.Fraction);
            Assert.Equal(order, Math.Sign(a.CompareTo(b)));
            Assert.Equal([order < 0, order > 0, order <= 0], [(a < b), (a > b), (a <= b)]);
            Assert.Equal([order >= 0, order == 0, order != 0], [(a >= b), (a == b), (a != b)]);
            Assert.Equal(x.Ratio.Numerator.Sign, a.Sign);
            Assert.Equal(x.Ratio.Numerator.IsZero, a.IsZero);
        },
        iter: 6_000);

    [Fact]
    public void EqualValues_HashAlikeHoweverTheyCameAbout() => Gen.Select(Pairs, Long).Sample(
        (x, n) =>
        {
            var factor = Fraction.From(n == 0 ? 5 : n);
            var same = x.Fraction * factor / factor;

            Assert.True(x.Fraction.Equals(same));
            Assert.True(x.Fraction.Equals((object)same));
            Assert.Equal(x.Fraction.GetHashCode(), same.GetHashCode());
        },
        iter: 2_000);

    [Fact]
    public void Decimals_AreTakenExactly() => Decimals.Sample(d => AssertSame(Ratio.From(d), Fraction.From(d)), iter: 6_000);

    [Fact]
    public void RoundedProduct_IsRoundedOnceHalfAwayFromZero() => Gen.Select(Pairs, Pairs).Sample(
        (x, y) =>
        {
            var expected = (x.Ratio * y.Ratio).Rounded();
            if (expected >= long.MinValue && expected <= long.MaxValue)
            {
                Assert.Equal((long)expected, Fraction.RoundedProduct(x.Fraction, y.Fraction));
            }
            else
            {
                Assert.Throws<OverflowException>(() => Fraction.RoundedProduct(x.Fraction, y.Fraction));
            }
        },
        iter: 6_000);

    [Fact]
    public void Round_IsHalfAwayFromZero() => Gen.Select(Pairs, Gen.Int[0, 6]).Sample(
        (x, decimals) =>
        {
            var scale = BigInteger.Pow(10, decimals);
            var expected = (x.Ratio * new Ratio(scale, 1)).Rounded();
            if (BigInteger.Abs(expected) < (BigInteger)decimal.MaxValue)
            {
                Assert.Equal((decimal)expected / (decimal)scale, x.Fraction.Round(decimals));
            }
        },
        iter: 6_000);

    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("0.0049999999999999999999999999", "0")]
    [InlineData("2.675", "2.68")]
    [InlineData("1.005", "1.01")]
    public void TrueHalves_RoundAwayFromZero(string number, string rounded) =>
        Assert.Equal(Number(rounded), Fraction.From(Number(number)).Round(2));

    [Fact]
    public void ThirdsOfHalves_StayExact()
    {
        var third = Fraction.From(1) / Fraction.From(3);

        Assert.Equal(1, Fraction.RoundedProduct(third, Fraction.From(1.5m)));
        Assert.Equal(0, Fraction.RoundedProduct(third, Fraction.From(1.4999999999999999999999999999m)));
        Assert.Equal(0.3333m, third.Round(4));
        Assert.Equal(1, (third + third + third).ToDecimal());
    }

    [Fact]
    public void ToDecimal_IsRightToItsLastShownDigits() => Pairs.Sample(
        x =>
        {
            var size = Math.Abs(x.Ratio.ToDouble());
            if (size is < 1e15)
            {
                Assert.Equal(x.Ratio.ToDouble(), (double)x.Fraction.ToDecimal(), 1e-15 + (size * 1e-15));
            }
        },
        iter: 2_000);

    [Fact]
    public void Zero_IsTheDefault()
    {
        Assert.Equal(Fraction.Zero, default);
        Assert.True(default(Fraction).IsZero);
        Assert.Equal("0/1", default(Fraction).ToString());
        Assert.Equal(0, default(Fraction).ToDecimal());
        Assert.Equal(100, Fraction.Hundred.ToDecimal());
        Assert.False(Fraction.Zero.Equals("0"));
        Assert.Throws<DivideByZeroException>(() => Fraction.Hundred / Fraction.Zero);
    }

    private static void AssertSame(Ratio expected, Fraction actual)
    {
        var ratio = Ratio.Parse(actual.ToString());
        Assert.True(ratio.Denominator.Sign > 0);
        Assert.True(expected.CompareTo(ratio) == 0, $"{expected} is not {actual}");
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
