using System.Collections.Immutable;
using System.Globalization;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>
/// Formulas, and what a spreadsheet makes of them. A spreadsheet reckons in binary floating point and rounds what it shows of that, 15 digits, half away
/// from zero: 85 × 1.5 ÷ 100 lies a hair below 1.275 there and is still rounded to 1.28.
/// </summary>
internal static class SheetArithmetic
{
    // Nearer to a rounding edge than this, but not on it, programs need not agree.
    private const decimal Doubtful = 0.0000001m;

    // 15 digits of what is larger hold no hundredths to spare.
    private const double Largest = 1e9;

    private const int MostArguments = 255;

    /// <summary>Whether <c>ROUND(score*weight/100,2)</c> comes to the points of the run in every program.</summary>
    public static bool Gives(decimal score, decimal weight, decimal points) => IsRoundedTo((double)score * (double)weight / 100, points);

    /// <summary>Whether <c>ROUND(weight,2)</c> comes to the full points of the run in every program.</summary>
    public static bool Gives(decimal weight, decimal points) => IsRoundedTo((double)weight, points);

    public static string Points(string score, string weight) => $"ROUND({score}*{weight}/100,2)";

    public static string Rounded(string cells) => $"ROUND({cells},2)";

    /// <summary>The sum of cells of one column, neighbours as areas; null when a formula cannot name that many.</summary>
    public static string? Sum(string column, IEnumerable<int> rows)
    {
        var areas = Areas(rows);
        return areas.Length > MostArguments
            ? null
            : $"SUM({string.Join(',', areas.Select(a => a.First == a.Last ? Cell(column, a.First) : $"{Cell(column, a.First)}:{Cell(column, a.Last)}"))})";
    }

    public static string Cell(string column, int row) => column + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Competition ranks come from <c>RANK</c>; for dense ones each total above counts once, however many share it.</summary>
    public static string Rank(string cell, string area, bool isDense) => isDense
        ? $"ROUND(SUMPRODUCT(({area}>{cell})/COUNTIF({area},{area})),0)+1"
        : $"RANK({cell},{area})";

    private static ImmutableArray<(int First, int Last)> Areas(IEnumerable<int> rows)
    {
        var areas = ImmutableArray.CreateBuilder<(int First, int Last)>();
        foreach (var row in rows)
        {
            if (areas.Count > 0 && areas[^1].Last == row - 1)
            {
                areas[^1] = (areas[^1].First, row);
            }
            else
            {
                areas.Add((row, row));
            }
        }

        return areas.ToImmutable();
    }

    private static bool IsRoundedTo(double value, decimal points)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > Largest)
        {
            return false;
        }

        // The conversion keeps 15 digits, as a spreadsheet does.
        var shown = (decimal)value;
        var hundredths = Math.Abs(shown) * 100;
        var toEdge = Math.Abs(hundredths - decimal.Truncate(hundredths) - 0.5m);
        return Math.Round(shown, 2, MidpointRounding.AwayFromZero) == points && (toEdge == 0 || toEdge > Doubtful);
    }
}
