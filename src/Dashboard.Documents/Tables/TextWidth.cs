namespace Dashboard.Documents.Tables;

/// <summary>How much room a text takes, in characters of the normal font; a Chinese character takes two.</summary>
internal static class TextWidth
{
    // Hangul Jamo is the first block of wide characters; what is narrow beyond it gets a little more room than it needs.
    private const int FirstWide = 0x1100;

    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value >= FirstWide ? 2 : 1;
        }

        return width;
    }

    /// <summary>Lines that a text fills when it is wrapped, at least one.</summary>
    public static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(Of(line) / width)));
}
