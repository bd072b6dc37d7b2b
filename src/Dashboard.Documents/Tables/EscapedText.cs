using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Dashboard.Documents.Tables;

/// <summary>Characters that XML cannot hold stand in a workbook as <c>_x000D_</c>; an underscore that only looks like the beginning of one as <c>_x005F_</c>.</summary>
internal static partial class EscapedText
{
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>Without the characters that XML cannot hold: nobody typed those.</summary>
    public static string Encode(string text) => Clean(text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, "_x005F$0") : text)
        .Replace("\r", "_x000D_", StringComparison.Ordinal);

    public static string Clean(string text)
    {
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
        {
            clean = XmlConvert.IsXmlChar(text[i]);
        }

        return clean ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed));
    }

    // Half of a surrogate pair comes out of EnumerateRunes as U+FFFD.
    private static bool IsAllowed(System.Text.Rune rune) => rune.Value != 0xFFFD && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value));

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
