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

    /// <summary>
    /// The model as the canvas gets it: values rounded to the decimals that are printed, because a script that rounds a binary
    /// fraction itself may print another last digit than the table.
    /// </summary>
    public static ChartModel Printed(ChartModel model) => model with
    {
        Series = [.. model.Series.Select(s => s with { Values = [.. s.Values.Select(v => Round(v, model.Decimals))] })],
        References = [.. model.References.Select(r => r with { Value = Round(r.Value, model.Decimals) })],
    };

    private static decimal? Round(decimal? value, int decimals) => value is { } known ? Round(known, decimals) : null;

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
