using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>Writes the text of a circular from above.</summary>
internal sealed class CircularBody(OpenXmlWriter writer, Circular circular)
{
    // Characters between the day and the right edge.
    private const double DayIn = 4;

    public void Write(bool hasHeader)
    {
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        WriteHead();
        WriteBlocks(circular.Blocks);
        WriteAttachments();
        WriteSignature();
        foreach (var annex in circular.Annexes)
        {
            Write(StyleIds.AnnexLabel, annex.Label);
            Blank();
            Write(StyleIds.AnnexTitle, annex.Title);
            Blank();
            WriteBlocks(annex.Blocks);
        }

        writer.WriteElement(ImprintTable.Make(circular));
        Write(StyleIds.Anchor, string.Empty);
        writer.WriteElement(Section(hasHeader));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static SectionProperties Section(bool hasHeader)
    {
        var section = new SectionProperties();
        if (hasHeader)
        {
            section.Append(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = WordParts.HeaderId },
                new HeaderReference { Type = HeaderFooterValues.Even, Id = WordParts.HeaderId });
        }

        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = WordParts.OddFooterId },
            new FooterReference { Type = HeaderFooterValues.Even, Id = WordParts.EvenFooterId },
            new PageSize { Width = PageGeometry.Width, Height = PageGeometry.Height },
            new PageMargin
            {
                Top = PageGeometry.Top,
                Right = PageGeometry.Right,
                Bottom = PageGeometry.Bottom,
                Left = PageGeometry.Left,
                Header = PageGeometry.Header,
                Footer = PageGeometry.Footer,
                Gutter = 0,
            },
            new DocGrid { Type = DocGridValues.Lines, LinePitch = PageGeometry.Line });
        return section;
    }

    private void WriteHead()
    {
        if (circular.DocumentNumber is { } number)
        {
            Write(StyleIds.Number, number);
            Blank();
        }

        Write(StyleIds.Title, circular.Title);
        Blank();
        if (circular.Recipient is { } recipient)
        {
            Write(StyleIds.Recipient, recipient);
        }
    }

    private void WriteBlocks(ImmutableArray<CircularBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case CircularHeading heading:
                    Write(StyleIds.Heading(heading.Level), heading.Text);
                    break;
                case CircularParagraph paragraph:
                    writer.WriteElement(WordText.Paragraph(StyleIds.Body, paragraph.Runs.Select(r => WordText.Run(r.Text, r.IsBold))));
                    break;
                case CircularTable table:
                    WriteTable(table);
                    break;
                default:
                    throw new ArgumentException(block.GetType().Name, nameof(blocks));
            }
        }
    }

    private void WriteTable(CircularTable table)
    {
        if (table.Caption is { } caption)
        {
            Write(StyleIds.Caption, caption);
        }

        writer.WriteElement(TableMaker.Make(table));
        foreach (var note in table.Notes)
        {
            Write(StyleIds.TableNote, note);
        }

        // Two tables that touch are taken for one.
        Write(StyleIds.TableNote, string.Empty);
    }

    /// <summary>Names begin below each other, and a long one goes on below its own beginning.</summary>
    private void WriteAttachments()
    {
        if (circular.Attachments.IsEmpty)
        {
            return;
        }

        Blank();
        var label = circular.Words.Attachments;
        var labelWidth = TextWidth.Of(label) / 2d;
        for (var i = 0; i < circular.Attachments.Length; i++)
        {
            var number = circular.Attachments.Length == 1 ? string.Empty : (i + 1).ToString(CultureInfo.InvariantCulture) + ".";
            var first = i == 0 ? label : string.Empty;
            var numberWidth = TextWidth.Of(number) / 2d;
            writer.WriteElement(WordText.Paragraph(
                StyleIds.Attachment,
                first + number + circular.Attachments[i],
                Indents.Of(-(numberWidth + (i == 0 ? labelWidth : 0)), 2 + labelWidth + numberWidth, 0, PageGeometry.Character)));
        }
    }

    /// <summary>The day four characters in, the office over its middle; one that is too long for that ends at the edge.</summary>
    private void WriteSignature()
    {
        if (circular.Signature is not { } signature)
        {
            return;
        }

        Blank();
        var right = Math.Max(0, DayIn + ((TextWidth.Of(signature.Day) - TextWidth.Of(signature.Office)) / 4d));
        writer.WriteElement(WordText.Paragraph(StyleIds.Office, signature.Office, Indents.Of(0, 0, right, PageGeometry.Character)));
        Write(StyleIds.Day, signature.Day);
    }

    private void Blank() => Write(StyleIds.Normal, string.Empty);

    private void Write(string style, string text) => writer.WriteElement(WordText.Paragraph(style, text));
}
