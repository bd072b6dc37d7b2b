using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Writes the second sheet: sentences over the whole width and a table below. Heights are written, since not every program works them out.</summary>
internal static class GuideSheetWriter
{
    private const double LineHeight = 16;

    // A full-width line breaks a little before its last character.
    private const double Spare = 2;

    private static readonly double[] Widths = [28, 16, 76];
    private static readonly string LastColumn = ColumnLetters.Of(Widths.Length);

    public static void Write(OpenXmlWriter writer, GuideSheet guide)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }));
        writer.WriteElement(new Columns(Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })));
        WriteRows(writer, guide);
        writer.WriteElement(new MergeCells(Enumerable.Range(1, guide.Lines.Length + 1).Select(r => new MergeCell { Reference = Across(r) })));
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = DataSheetWriter.A4, FitToWidth = 1, FitToHeight = 0, Orientation = OrientationValues.Landscape });
        writer.WriteEndElement();
    }

    private static void WriteRows(OpenXmlWriter writer, GuideSheet guide)
    {
        var cells = new CellWriter(writer);
        var row = 0;
        writer.WriteStartElement(new SheetData());
        Line(guide.Title, CellStyles.Title);
        foreach (var line in guide.Lines)
        {
            Line(line, CellStyles.Wrapped);
        }

        Table(guide.Headings, CellStyles.Heading);
        foreach (var texts in guide.Rows)
        {
            Table(texts, CellStyles.Framed);
        }

        writer.WriteEndElement();

        void Line(string text, uint style)
        {
            cells.StartRow(++row, TextWidth.Lines(text, Widths.Sum() - Spare) * LineHeight);
            cells.WriteText("A", style, text);
            cells.EndRow();
        }

        void Table(ImmutableArray<string> texts, uint style)
        {
            cells.StartRow(++row, texts.Select((t, i) => TextWidth.Lines(t, Widths[i] - Spare)).Max() * LineHeight);
            for (var c = 0; c < texts.Length; c++)
            {
                cells.WriteText(ColumnLetters.Of(c + 1), style, texts[c]);
            }

            cells.EndRow();
        }
    }

    private static string Across(int row) => string.Create(CultureInfo.InvariantCulture, $"A{row}:{LastColumn}{row}");
}
