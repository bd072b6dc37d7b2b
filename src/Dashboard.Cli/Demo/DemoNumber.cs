using System.Globalization;

namespace Dashboard.Cli.Demo;

/// <summary>Plain decimals, the same in every culture.</summary>
internal static class DemoNumber
{
    public static decimal Parse(string text) => decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static decimal? ParseOptional(string text) => text.Length == 0 ? null : Parse(text);

    /// <summary>Without trailing zeros, so that equal figures are equal bytes.</summary>
    public static string Text(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty;
}
