using System.Text;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Headers and footers of pages, in which <c>&amp;</c> begins a command.</summary>
internal static class PrintText
{
    private const int Longest = 255;

    public static string Centred(string text, string rest)
    {
        var centred = new StringBuilder(text.Length == 0 ? string.Empty : "&C");
        foreach (var rune in EscapedText.Clean(text).EnumerateRunes())
        {
            var shown = rune.Value == '&' ? "&&" : rune.ToString();
            if (centred.Length + shown.Length + rest.Length > Longest)
            {
                break;
            }

            centred.Append(shown);
        }

        return centred.Append(rest).ToString();
    }

    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
