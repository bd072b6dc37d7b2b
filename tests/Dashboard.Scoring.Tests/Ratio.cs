using System.Globalization;
using System.Numerics;

namespace Dashboard.Scoring.Tests;

/// <summary>A ratio of two BigIntegers and nothing clever.</summary>
internal readonly record struct Ratio(BigInteger Numerator, BigInteger Denominator)
{
    public static Ratio Zero => new(0, 1);

    public static Ratio From(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        return new Ratio(BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    /// <summary>Reads "n/d".</summary>
    public static Ratio Parse(string text) => text.Split('/') is [var n, var d]
        ? new Ratio(BigInteger.Parse(n, CultureInfo.InvariantCulture), BigInteger.Parse(d, CultureInfo.InvariantCulture))
        : throw new FormatException(text);

    public static Ratio operator +(Ratio a, Ratio b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Ratio operator -(Ratio a, Ratio b) => a + (b * new Ratio(-1, 1));

    public static Ratio operator *(Ratio a, Ratio b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Ratio operator /(Ratio a, Ratio b) => b.Numerator.Sign < 0
        ? new Ratio(-a.Numerator * b.Denominator, a.Denominator * -b.Numerator)
        : new Ratio(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest whole number, a half away from zero: ⌊(2|n| + d) / 2d⌋ with the sign of n.</summary>
    public BigInteger Rounded() => Numerator.Sign * (((2 * BigInteger.Abs(Numerator)) + Denominator) / (2 * Denominator));

    public double ToDouble()
    {
        var shift = BigInteger.Pow(10, 20);
        return (double)(Numerator * shift / Denominator) / 1e20;
    }
}
