using System.Globalization;

namespace Dashboard.Web.Charts;

/// <summary>Values of a chart as text, the same in the table and on the canvas: half away from zero, true minus.</summary>
internal static class ChartFigures
{
    private const char Minus = '−';

    public static string Print(decimal value, int decimals) =>
        Round(value, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .Replace('-', Minus);

    public static string PrintStep(decimal value, int decimals) =>
        Round(value, decimals) > 0 ? "+" + Print(value, decimals) : Print(value, decimals);

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
