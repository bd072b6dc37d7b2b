using System.Globalization;
using Dashboard.Documents.Tables;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>How large a text may be written so that it keeps inside its box. Without the fonts it is an estimate, on the wide side.</summary>
internal static class TextFit
{
    /// <summary>From one line to the next, in sizes.</summary>
    public const double Line = 1.34;

    private const string More = "…";

    // Digits and capitals take a little more than half of a Chinese character.
    private const double LatinSpare = 1.1;
    private const double BoldSpare = 1.06;

    /// <summary>Width of a text on one line, in pixels.</summary>
    public static int Width(string text, int size, bool isBold = false)
    {
        var halves = TextWidth.Of(text);
        var wide = halves - text.EnumerateRunes().Count();
        var latin = halves - (2 * wide);
        return (int)Math.Ceiling(((2 * wide) + (latin * LatinSpare)) / 2 * size * (isBold ? BoldSpare : 1));
    }

    /// <summary>Lines that a text fills when it is wrapped, at least one.</summary>
    public static int Lines(string text, int width, int size, bool isBold = false)
    {
        // A line breaks before the character that does not fit.
        var room = Math.Max(size, width - (size / 2));
        return text.Split('\n').Sum(l => Math.Max(1, (int)Math.Ceiling((double)Width(l, size, isBold) / room)));
    }

    /// <summary>Height of paragraphs, in pixels.</summary>
    public static int Height(IEnumerable<string> paragraphs, int width, int size, bool isBold = false) =>
        (int)Math.Ceiling(paragraphs.Sum(p => Lines(p, width, size, isBold)) * size * Line);

    /// <summary>The largest size between two that keeps paragraphs inside a box; the smallest when none does.</summary>
    public static int Size(IReadOnlyCollection<string> paragraphs, int width, int height, int largest, int smallest, bool isBold = false) =>
        Largest(largest, smallest, s => Height(paragraphs, width, s, isBold) <= height);

    /// <summary>A text that keeps to one line: where it does not fit, its beginning with a sign that there is more.</summary>
    public static string Cut(string line, int width, int size, bool isBold = false)
    {
        if (line.Length == 0 || Width(line, size, isBold) <= width)
        {
            return line;
        }

        var elements = StringInfo.ParseCombiningCharacters(line);
        var kept = elements.Length - 1;
        while (kept > 0 && Width(line[..elements[kept]] + More, size, isBold) > width - (size / 2))
        {
            kept--;
        }

        return line[..elements[kept]] + More;
    }

    /// <summary>The largest size for which something holds; the smallest when it holds for none.</summary>
    public static int Largest(int largest, int smallest, Func<int, bool> fits)
    {
        var size = largest;
        while (size > smallest && !fits(size))
        {
            size--;
        }

        return size;
    }
}
