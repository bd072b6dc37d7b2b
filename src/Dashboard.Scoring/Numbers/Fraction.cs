using System.Numerics;

namespace Dashboard.Scoring.Numbers;

/// <summary>
/// An exact rational number. A third of a weight stays a third, so points are rounded once and from their true value
/// (docs/domain.md, rounding). Small values live in two 64-bit integers; a result that does not fit moves to
/// <see cref="BigInteger"/> without losing a digit.
/// </summary>
public readonly struct Fraction : IScoreNumber<Fraction>, IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly long _numerator;

    // Kept less one, so that default(Fraction) is the number zero and not 0/0.
    private readonly long _denominatorLessOne;
    private readonly BigRatio? _big;

    private Fraction(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Fraction(BigRatio big) => _big = big;

    public static Fraction Zero => default;

    public static Fraction Hundred => new(100, 1);

    /// <summary>Whether the value no longer fits two 64-bit integers.</summary>
    internal bool IsBig => _big is not null;

    public bool IsZero => _big is null && _numerator == 0;

    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    private long Denominator => _denominatorLessOne + 1;

    private BigInteger BigNumerator => _big?.Numerator ?? _numerator;

    private BigInteger BigDenominator => _big?.Denominator ?? Denominator;

    public static Fraction From(long value) => new(value, 1);

    public static Fraction From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var low = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        if (bits[2] != 0 || low > long.MaxValue || scale > 18)
        {
            var mantissa = new BigInteger((uint)bits[2]) << 64 | low;
            return Normalise(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
        }

        var numerator = (long)low;
        while (scale > 0 && numerator % 10 == 0)
        {
            numerator /= 10;
            scale--;
        }

        return new Fraction(bits[3] < 0 ? -numerator : numerator, PowerOfTen(scale));
    }

    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left._big is null && right._big is null)
        {
            long numerator;
            if (left._denominatorLessOne == right._denominatorLessOne)
            {
                numerator = left._numerator + right._numerator;
                if (((left._numerator ^ numerator) & (right._numerator ^ numerator)) >= 0)
                {
                    return new Fraction(numerator, left.Denominator);
                }
            }
            else if (TryMultiply(left._numerator, right.Denominator, out var a)
                && TryMultiply(right._numerator, left.Denominator, out var b)
                && TryMultiply(left.Denominator, right.Denominator, out var denominator))
            {
                numerator = a + b;
                if (((a ^ numerator) & (b ^ numerator)) >= 0)
                {
                    return new Fraction(numerator, denominator);
                }
            }
        }

        return Normalise(
            (left.BigNumerator * right.BigDenominator) + (right.BigNumerator * left.BigDenominator),
            left.BigDenominator * right.BigDenominator);
    }

    public static Fraction operator -(Fraction value) => value._big is null && value._numerator != long.MinValue
        ? new Fraction(-value._numerator, value.Denominator)
        : Normalise(-value.BigNumerator, value.BigDenominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + (-right);

    public static Fraction operator *(Fraction left, Fraction right)
    {
        if (left._big is null && right._big is null
            && TryMultiply(left._numerator, right._numerator, out var numerator)
            && TryMultiply(left.Denominator, right.Denominator, out var denominator))
        {
            return new Fraction(numerator, denominator);
        }

        return Normalise(left.BigNumerator * right.BigNumerator, left.BigDenominator * right.BigDenominator);
    }

    public static Fraction operator /(Fraction left, Fraction right)
    {
        if (right.IsZero)
        {
            throw new DivideByZeroException();
        }

        if (left._big is null && right._big is null && right._numerator > 0
            && TryMultiply(left._numerator, right.Denominator, out var numerator)
            && TryMultiply(left.Denominator, right._numerator, out var denominator))
        {
            return new Fraction(numerator, denominator);
        }

        return Normalise(left.BigNumerator * right.BigDenominator, left.BigDenominator * right.BigNumerator);
    }

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public static bool operator ==(Fraction left, Fraction right) => left.CompareTo(right) == 0;

    public static bool operator !=(Fraction left, Fraction right) => left.CompareTo(right) != 0;

    /// <summary>The whole number nearest to <paramref name="left"/> × <paramref name="right"/>; a true half goes away from zero.</summary>
    /// <exception cref="OverflowException">The result does not fit 64 bits.</exception>
    public static long RoundedProduct(Fraction left, Fraction right)
    {
        if (left._big is null && right._big is null)
        {
            if (TryMultiply(left._numerator, right._numerator, out var numerator)
                && TryMultiply(left.Denominator, right.Denominator, out var denominator))
            {
                return RoundedQuotient(numerator, denominator);
            }

            return checked((long)RoundedQuotient(
                (Int128)left._numerator * right._numerator, (Int128)left.Denominator * right.Denominator));
        }

        return (long)RoundedQuotient(left.BigNumerator * right.BigNumerator, left.BigDenominator * right.BigDenominator);
    }

    public int CompareTo(Fraction other)
    {
        if (_big is null && other._big is null)
        {
            return _denominatorLessOne == other._denominatorLessOne
                ? _numerator.CompareTo(other._numerator)
                : ((Int128)_numerator * other.Denominator).CompareTo((Int128)other._numerator * Denominator);
        }

        return (BigNumerator * other.BigDenominator).CompareTo(other.BigNumerator * BigDenominator);
    }

    public bool Equals(Fraction other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode()
    {
        var reduced = Normalise(BigNumerator, BigDenominator);
        return HashCode.Combine(reduced.BigNumerator, reduced.BigDenominator);
    }

    /// <summary>The same value with numerator and denominator divided by their common factors.</summary>
    public Fraction Reduced()
    {
        if (_big is not null)
        {
            return this;
        }

        var divisor = GreatestCommonDivisor(UInt64Size(_numerator), (ulong)Denominator);
        return divisor <= 1 ? this : new Fraction(_numerator / (long)divisor, Denominator / (long)divisor);
    }

    /// <summary>The value rounded once, half away from zero, to a number of decimals between 0 and 15.</summary>
    public decimal Round(int decimals)
    {
        var scale = PowerOfTen(decimals);
        if (_big is null)
        {
            var scaled = RoundedQuotient((Int128)_numerator * scale, Denominator);
            return (decimal)scaled / scale;
        }

        return (decimal)RoundedQuotient(_big.Numerator * scale, _big.Denominator) / scale;
    }

    /// <summary>The nearest <see cref="decimal"/>, right to about 28 significant digits; for showing, never for rounding.</summary>
    public decimal ToDecimal()
    {
        if (_big is null)
        {
            return (decimal)_numerator / Denominator;
        }

        var whole = BigInteger.DivRem(_big.Numerator, _big.Denominator, out var rest);
        var scale = BigInteger.Pow(10, 18);
        return (decimal)whole + ((decimal)(rest * scale / _big.Denominator) / (decimal)scale);
    }

    public override string ToString() => FormattableString.Invariant($"{BigNumerator}/{BigDenominator}");

    private static Fraction Normalise(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (!divisor.IsOne)
        {
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        return numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new Fraction((long)numerator, (long)denominator)
            : new Fraction(new BigRatio(numerator, denominator));
    }

    private static bool TryMultiply(long left, long right, out long product)
    {
        var high = Math.BigMul(left, right, out product);
        return high == product >> 63;
    }

    private static long RoundedQuotient(long numerator, long denominator)
    {
        var quotient = Math.DivRem(numerator, denominator, out var rest);
        var size = Math.Abs(rest);
        return size >= denominator - size ? quotient + (numerator < 0 ? -1 : 1) : quotient;
    }

    private static Int128 RoundedQuotient(Int128 numerator, Int128 denominator)
    {
        var (quotient, rest) = Int128.DivRem(numerator, denominator);
        var size = Int128.Abs(rest);
        return size >= denominator - size ? quotient + (Int128.IsNegative(numerator) ? -1 : 1) : quotient;
    }

    private static BigInteger RoundedQuotient(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        var size = BigInteger.Abs(rest);
        return size >= denominator - size ? quotient + (numerator.Sign < 0 ? -1 : 1) : quotient;
    }

    /// <summary>Size of a number that may be the least one, which has no positive twin in 64 bits with a sign.</summary>
    private static ulong UInt64Size(long number) => number < 0 ? unchecked((ulong)-number) : (ulong)number;

    private static ulong GreatestCommonDivisor(ulong a, ulong b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private sealed record BigRatio(BigInteger Numerator, BigInteger Denominator);
}
