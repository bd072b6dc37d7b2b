using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Writes the second sheet: texts in a narrow column and wide ones, wrapped.</summary>
internal static class GuideSheetWriter
{
    private const double First = 24;
    private const double Others = 60;

    public static void Write(OpenXmlWriter writer, GuideSheet guide)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(
            new Column { Min = 1, Max = 1, Width = First, CustomWidth = true },
            new Column { Min = 2, Max = 16, Width = Others, CustomWidth = true }));
        var cells = new CellWriter(writer);
        writer.WriteStartElement(new SheetData());
        for (var r = 0; r < guide.Rows.Length; r++)
        {
            cells.StartRow(r + 1);
            for (var c = 0; c < guide.Rows[r].Length; c++)
            {
                cells.WriteText(ColumnLetters.Of(c + 1), CellStyles.Wrapped, guide.Rows[r][c]);
            }

            cells.EndRow();
        }

        writer.WriteEndElement();
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape });
        writer.WriteEndElement();
    }
}
