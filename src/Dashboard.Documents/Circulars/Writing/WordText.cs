using Dashboard.Documents.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>Paragraphs and runs. Markup in a text is text; characters that XML cannot hold are left out.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string style, string text, Indentation? indentation = null) => Paragraph(style, [Run(text)], indentation);

    public static Paragraph Paragraph(string style, IEnumerable<Run> runs, Indentation? indentation = null)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (indentation is not null)
        {
            properties.Append(indentation);
        }

        var paragraph = new Paragraph(properties);
        paragraph.Append(runs);
        return paragraph;
    }

    public static Run Run(string text, bool isBold = false)
    {
        var run = new Run();
        if (isBold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        var lines = EscapedText.Clean(text).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>The number of the page as Word counts it.</summary>
    public static IEnumerable<Run> PageNumber() =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode("PAGE") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("1")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
