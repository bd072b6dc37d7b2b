using System.Globalization;

namespace Dashboard.Scoring.Numbers;

/// <summary>
/// How numbers are printed, everywhere: pages, files and documents. Digits are the same in every language; the minus is
/// U+2212 where a sign is shown to people. Rounding is half away from zero unless a method cuts.
/// </summary>
public static class Figures
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "—";

    private const string Minus = "−";

    /// <summary>Points and totals: 2 decimals.</summary>
    public static string Points(decimal? points) => Fixed(points, 2);

    /// <summary>An indicator score s: 4 decimals, for proof only.</summary>
    public static string Score(decimal? score) => Fixed(score, 4);

    /// <summary>A weight or share of the whole: 2 decimals, without trailing zeros.</summary>
    public static string Weight(decimal weight) => WithMinus(Round(weight, 2).ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>A rate in percent: 1 decimal, rounded.</summary>
    public static string Rate(decimal? rate) => Fixed(rate, 1);

    /// <summary>A published coverage rate in percent: 1 decimal, cut and never rounded up (docs/domain.md, coverage).</summary>
    public static string Coverage(decimal numerator, decimal denominator) =>
        CoverageRate(numerator, denominator)?.ToString("0.0", CultureInfo.InvariantCulture) ?? None;

    /// <summary>The number that <see cref="Coverage"/> writes, as charts draw it; null when N is 0.</summary>
    public static decimal? CoverageRate(decimal numerator, decimal denominator) =>
        denominator == 0 ? null : Math.Truncate(numerator * 1000m / denominator) / 10m;

    /// <summary>A difference of points: always with a sign, 2 decimals.</summary>
    public static string Difference(decimal? difference) => Signed(difference, 2);

    /// <summary>A difference of rates in percentage points (个百分点): always with a sign, 1 decimal.</summary>
    public static string RateDifference(decimal? difference) => Signed(difference, 1);

    /// <summary>A number as it was reported: all its decimals and no more.</summary>
    public static string Plain(decimal number) => WithMinus(number.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>A whole number.</summary>
    public static string Count(int number) => WithMinus(number.ToString(CultureInfo.InvariantCulture));

    private static string Signed(decimal? difference, int decimals) => difference is not { } value ? None : Round(value, decimals) switch
    {
        0 => Fixed(0, decimals),
        > 0 and var up => "+" + Fixed(up, decimals),
        var down => Fixed(down, decimals),
    };

    private static string Fixed(decimal? number, int decimals) => number is { } value
        ? WithMinus(Round(value, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
        : None;

    private static decimal Round(decimal number, int decimals) => Math.Round(number, decimals, MidpointRounding.AwayFromZero);

    private static string WithMinus(string text) => text.StartsWith('-') ? Minus + text[1..] : text;
}
