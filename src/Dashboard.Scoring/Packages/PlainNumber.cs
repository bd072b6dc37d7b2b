using System.Buffers;
using System.Globalization;

namespace Dashboard.Scoring.Packages;

/// <summary>Reads the plain ASCII decimals of a scheme package: optional sign, digits, optional point with digits; below 10^15 in size.</summary>
internal static class PlainNumber
{
    private const decimal Limit = 1_000_000_000_000_000m;
    private const int MostDigits = 28;
    private static readonly SearchValues<char> FullWidthSigns = SearchValues.Create("０１２３４５６７８９．－＋，％");

    public static NumberFault TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        var position = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = CountDigits(text[position..]);
        position += whole;
        var fraction = 0;
        if (whole > 0 && position < text.Length && text[position] == '.')
        {
            fraction = CountDigits(text[(position + 1)..]);
            position += 1 + fraction;
            whole = fraction == 0 ? 0 : whole;
        }

        if (whole == 0 || position != text.Length)
        {
            return Name(text);
        }

        if (whole + fraction <= 18 && TrySmall(text, fraction, out number))
        {
            return number >= Limit || number <= -Limit ? NumberFault.TooLarge : NumberFault.None;
        }

        var digits = text.TrimStart("+-").TrimStart('0');
        if (digits.IndexOf('.') is var point && (point < 0 ? digits.Length : point) > 15)
        {
            return NumberFault.TooLarge;
        }

        var significant = fraction > 0 ? digits.TrimEnd('0') : digits;
        if (significant.Length - (fraction > 0 ? 1 : 0) > MostDigits)
        {
            return NumberFault.TooPrecise;
        }

        number = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return NumberFault.None;
    }

    /// <summary>Whether commas part the digits into threes; a lone comma may just as well stand for the point.</summary>
    private static bool IsInThousands(ReadOnlySpan<char> text)
    {
        var whole = text.IndexOf('.') is var point and >= 0 ? text[..point] : text;
        if (whole.IndexOf(',') is < 1 or > 3 || text[whole.Length..].TrimStart('.').ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        foreach (var group in whole.Split(','))
        {
            var digits = whole[group];
            if (digits.ContainsAnyExceptInRange('0', '9') || (group.Start.Value > 0 && digits.Length != 3))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TrySmall(ReadOnlySpan<char> text, int fraction, out decimal number)
    {
        var digits = 0L;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits = (digits * 10) + (c - '0');
            }
        }

        number = new decimal((int)digits, (int)(digits >> 32), 0, text[0] == '-' && digits != 0, (byte)fraction);
        return true;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }

    private static NumberFault Name(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(FullWidthSigns))
        {
            return NumberFault.FullWidth;
        }

        if (text.Contains('%'))
        {
            return NumberFault.Percent;
        }

        var bare = text.Trim().TrimStart("+-");
        if (bare.Equals("nan", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("inf", StringComparison.OrdinalIgnoreCase) || bare is "∞")
        {
            return NumberFault.NotFinite;
        }

        if (bare.Length > 1 && char.IsAsciiDigit(bare[0]) && double.TryParse(bare, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            && bare.IndexOfAny('e', 'E') > 0)
        {
            return NumberFault.Exponent;
        }

        if (IsInThousands(bare))
        {
            return NumberFault.Thousands;
        }

        return text.ContainsAny(" \t　\u00a0") ? NumberFault.Spaces : NumberFault.Malformed;
    }
}
