using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents.Tables.Writing;

namespace Dashboard.Documents.Slides.Pptx.Charts;

/// <summary>Formats under which a spreadsheet prints values as our figures, so that a chart never says another number than the screen.</summary>
internal static class FigureFormat
{
    private const int MostDecimals = 6;
    private const int LongestLiteral = 24;

    /// <summary>The format of most figures, and for each place its own; null at a place without a value or without a figure.</summary>
    public static (string Common, ImmutableArray<string?> Each) Of(IEnumerable<(decimal? Value, string Figure)> points)
    {
        ImmutableArray<string?> each = [.. points.Select(p => p.Value is { } value && !string.IsNullOrWhiteSpace(p.Figure) ? Of(value, p.Figure) : null)];
        var common = each.OfType<string>().CountBy(f => f, StringComparer.Ordinal).OrderByDescending(f => f.Value).Select(f => f.Key).FirstOrDefault() ?? "0.00";
        return (common, each);
    }

    /// <summary>Such as <c>0.00</c> or <c>0.0"%"</c>. A figure that is not the rounded value with something around it, such as a rate that is cut, stands in its format as it is.</summary>
    public static string Of(decimal value, string figure)
    {
        for (var decimals = MostDecimals; decimals >= 0; decimals--)
        {
            var number = value.ToString($"F{decimals.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);
            var at = figure.IndexOf(number, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && (value < 0 || IsOfNumber(figure[at - 1]))) || (at + number.Length < figure.Length && IsOfNumber(figure[at + number.Length])))
            {
                continue;
            }

            return Literal(figure[..at]) + (decimals == 0 ? "0" : "0." + new string('0', decimals)) + Literal(figure[(at + number.Length)..]);
        }

        return Literal(figure);
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '+' or '−';

    // A quotation mark cannot stand inside of a literal, so it stands between two, behind a backslash.
    private static string Literal(string text)
    {
        var clean = PrintText.Cut(ShowText.OneLine(text), LongestLiteral);
        return clean.Length == 0 ? string.Empty : $"\"{clean.Replace("\"", "\"\\\"\"", StringComparison.Ordinal)}\"";
    }
}
