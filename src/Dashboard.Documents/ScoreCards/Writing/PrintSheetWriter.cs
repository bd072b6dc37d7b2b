using System.Globalization;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Tables.Writing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>Writes a sheet that has been laid out. The order of its elements is the standard's.</summary>
internal sealed class PrintSheetWriter(OpenXmlWriter writer, Tables.Writing.CellStyles styles, string footer)
{
    private const double LineHeight = 15;
    private const double TitleHeight = 24;
    private const double Padding = 3;
    private const double HighestRow = 409;

    // A full-width line breaks a little before its last character.
    private const double Spare = 2;

    public void Write(PrintSheet sheet, bool isFirst)
    {
        var top = "A" + (sheet.HeadRows + 1).ToString(CultureInfo.InvariantCulture);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = sheet.HeadRows, TopLeftCell = top, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = top, SequenceOfReferences = new ListValue<StringValue>([top]) })
        {
            TabSelected = isFirst,
            ShowGridLines = false,
            WorkbookViewId = 0,
        }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = LineHeight });
        writer.WriteElement(new Columns(sheet.Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })));
        WriteRows(sheet);
        WriteMerges(sheet);
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = DataSheetWriter.A4, FitToWidth = 1, FitToHeight = 0, Orientation = OrientationValues.Landscape });
        writer.WriteElement(new HeaderFooter { OddFooter = new OddFooter(PrintText.Centred(footer, "&R&P / &N")) });
        writer.WriteEndElement();
    }

    private void WriteRows(PrintSheet sheet)
    {
        string[] letters = [.. Enumerable.Range(1, sheet.Widths.Length).Select(ColumnLetters.Of)];
        var cells = new CellWriter(writer);
        writer.WriteStartElement(new SheetData());
        for (var r = 0; r < sheet.Rows.Length; r++)
        {
            var row = sheet.Rows[r];
            cells.StartRow(r + 1, Height(sheet, row));
            for (var c = 0; c < row.Cells.Length; c++)
            {
                Write(cells, letters[c], row.Cells[c]);
            }

            cells.EndRow();
        }

        writer.WriteEndElement();
    }

    private void Write(CellWriter cells, string column, PrintCell cell)
    {
        var style = styles.Of(cell.Look);
        if (cell.Formula is { } formula)
        {
            cells.WriteFormula(column, style, formula, cell.Number!.Value);
        }
        else if (cell.Number is { } number)
        {
            cells.WriteDouble(column, style, number);
        }
        else if (cell.Text is { } text)
        {
            cells.WriteText(column, style, text);
        }
        else
        {
            cells.WriteBlank(column, style);
        }
    }

    // Not every program works heights out, and none does for merged cells.
    private static double Height(PrintSheet sheet, PrintRow row)
    {
        if (row.IsAcross)
        {
            var isTitle = row.Cells[0].Look.Font == Tables.Writing.CellStyles.TitleFont;
            var width = (sheet.Widths.Sum() - Spare) * (isTitle ? LineHeight / TitleHeight : 1);
            return Math.Min(HighestRow, TextWidth.Lines(row.Cells[0].Text ?? string.Empty, width) * (isTitle ? TitleHeight : LineHeight));
        }

        var lines = row.Cells.Select((c, i) => c.Text is { } text ? TextWidth.Lines(text, Math.Max(4, sheet.Widths[i] - Spare - c.Look.Indent)) : 1).Max();
        return Math.Min(HighestRow, (lines * LineHeight) + Padding);
    }

    private void WriteMerges(PrintSheet sheet)
    {
        var last = ColumnLetters.Of(sheet.Widths.Length);
        MergeCell[] merges = [.. sheet.Rows
            .Select((r, i) => (r.IsAcross, Number: (i + 1).ToString(CultureInfo.InvariantCulture)))
            .Where(r => r.IsAcross)
            .Select(r => new MergeCell { Reference = $"A{r.Number}:{last}{r.Number}" })];
        writer.WriteElement(new MergeCells(merges) { Count = (uint)merges.Length });
    }
}
