using System.Globalization;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>Numbers of a sheet as texts that are the same in every culture.</summary>
internal static class NumberText
{
    // A spreadsheet computes in binary and shows 15 digits; what stands behind them is noise such as 1.1000000000000001.
    private const int Digits = 15;

    // Day 1 is 1900-01-01, and 1900 counts as a leap year: from 1900-03-01 on a day is one number too high.
    private const double FalseLeapDay = 60;
    private static readonly DateOnly BeforeFirst = new(1899, 12, 31);
    private static readonly DateOnly FirstOf1904 = new(1904, 1, 1);

    /// <summary>A day as <c>yyyy-MM-dd</c>, a share as <c>85%</c>, a number without exponent. A text that is no number a decimal can hold stays as it is.</summary>
    public static string Of(string stored, NumberFormat format, bool counts1904)
    {
        if (format == NumberFormat.Date && Day(stored, counts1904) is { } day)
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (Parse(stored) is not { } number)
        {
            return stored;
        }

        return format == NumberFormat.Percent && Math.Abs(number) < decimal.MaxValue / 100 ? Plain(number * 100) + "%" : Plain(number);
    }

    public static string OfIsoDate(string stored) =>
        DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? DateOnly.FromDateTime(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : stored;

    /// <summary>Null for a time of day, which names no day, and for numbers that no calendar has.</summary>
    private static DateOnly? Day(string stored, bool counts1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is not (>= 0 and < 3_000_000))
        {
            return null;
        }

        var days = (int)serial + (counts1904 ? FirstOf1904.DayNumber : serial < FalseLeapDay ? BeforeFirst.DayNumber : BeforeFirst.DayNumber - 1);
        return (days > BeforeFirst.DayNumber && days <= DateOnly.MaxValue.DayNumber) ? DateOnly.FromDayNumber(days) : null;
    }

    private static decimal? Parse(string stored)
    {
        if (!decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return SignificantDigits(stored) <= Digits ||
            !double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary) ||
            !decimal.TryParse(binary.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var rounded)
                ? number
                : rounded;
    }

    private static int SignificantDigits(ReadOnlySpan<char> stored)
    {
        var digits = 0;
        foreach (var c in stored)
        {
            if (c is 'e' or 'E')
            {
                break;
            }

            digits += char.IsAsciiDigit(c) && (digits > 0 || c != '0') ? 1 : 0;
        }

        return digits;
    }

    private static string Plain(decimal number) =>
        number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);
}
