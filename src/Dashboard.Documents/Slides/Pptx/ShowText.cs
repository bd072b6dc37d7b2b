using Dashboard.Documents.Tables;
using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>Writes texts into paragraphs: whatever they hold, they stay texts.</summary>
/// <param name="culture">Language of the texts; may be empty.</param>
internal sealed class ShowText(string culture)
{
    private const int BulletIndent = 36;

    private readonly string? _language = culture.Length == 0 ? null : Clean(culture);

    public string? Language => _language;

    /// <summary>Without what XML cannot hold, and with one kind of line break.</summary>
    public static string Clean(string text) => EscapedText.Clean(text)
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The same on one line.</summary>
    public static string OneLine(string text) => Clean(text).Replace('\n', ' ');

    public A.Paragraph Paragraph(string text, TextLook look) => Paragraph([new TextPart(text, look.Tone)], look);

    public A.Paragraph Paragraph(IEnumerable<TextPart> parts, TextLook look)
    {
        var paragraph = new A.Paragraph(Properties(look));
        foreach (var part in parts)
        {
            Append(paragraph, Clean(part.Text), look with { Tone = part.Tone });
        }

        // Without a mark of the end, an empty paragraph is as high as the program likes.
        paragraph.Append(new A.EndParagraphRunProperties { FontSize = Units.Type(look.Size), Language = _language });
        return paragraph;
    }

    public A.RunProperties Run(TextLook look) => new(Tones.Text(look.Tone))
    {
        Language = _language,
        FontSize = Units.Type(look.Size),
        Bold = look.IsBold,
        Dirty = false,
    };

    private static A.ParagraphProperties Properties(TextLook look)
    {
        var properties = new A.ParagraphProperties();
        if (look.Align is { } align)
        {
            properties.Alignment = align;
        }

        if (look.SpaceBefore > 0)
        {
            properties.Append(new A.SpaceBefore(new A.SpacingPercent { Val = look.SpaceBefore * 1000 }));
        }

        if (look.HasBullet)
        {
            properties.LeftMargin = Units.Emu(BulletIndent);
            properties.Indent = -Units.Emu(BulletIndent);
            properties.Append(new A.BulletFont { Typeface = "Arial" }, new A.CharacterBullet { Char = "•" });
        }

        return properties;
    }

    private void Append(A.Paragraph paragraph, string text, TextLook look)
    {
        var lines = text.Split('\n');
        for (var l = 0; l < lines.Length; l++)
        {
            if (l > 0)
            {
                paragraph.Append(new A.Break(Run(look)));
            }

            if (lines[l].Length > 0)
            {
                paragraph.Append(new A.Run(Run(look), new A.Text(lines[l])));
            }
        }
    }
}
