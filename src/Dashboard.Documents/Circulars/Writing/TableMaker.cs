using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>Tables over the whole width of the text. Widths stand in the grid and in every cell: without the grid WPS shows no table.</summary>
internal static class TableMaker
{
    // Beyond these columns names would break after every second sign.
    private const int MostLarge = 6;
    private const int MostIndent = 20;

    public static Table Make(CircularTable table)
    {
        if (table.Columns.IsEmpty || table.Columns.Any(c => c.Share is not (> 0 and < 1e6)))
        {
            throw new ArgumentException("A table has at least one column, and every column a width.", nameof(table));
        }

        var widths = Widths([.. table.Columns.Select(c => c.Share)]);
        var end = table.Columns.Length > MostLarge ? StyleIds.Small : string.Empty;
        var made = new Table(
            new TableProperties(
                new TableStyle { Val = StyleIds.Table },
                new TableWidth { Width = Text(PageGeometry.TextWidth), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = Text(w) })));
        made.Append(Row(
            table.Columns.Select((c, i) => Cell(widths[i], 1, WordText.Paragraph(StyleIds.TableHead + end, c.Heading))), new TableHeader()));
        foreach (var row in table.Rows)
        {
            made.Append(Row(Cells(table, row, widths, end), null));
        }

        return made;
    }

    /// <summary>Shares as lengths that fill the text exactly.</summary>
    public static ImmutableArray<int> Widths(ImmutableArray<double> shares)
    {
        var sum = shares.Sum();
        var edge = 0d;
        var widths = ImmutableArray.CreateBuilder<int>(shares.Length);
        foreach (var share in shares)
        {
            var next = edge + (share * PageGeometry.TextWidth / sum);
            widths.Add((int)Math.Round(next) - (int)Math.Round(edge));
            edge = next;
        }

        return widths.MoveToImmutable();
    }

    private static IEnumerable<TableCell> Cells(CircularTable table, ImmutableArray<CircularCell> row, ImmutableArray<int> widths, string end)
    {
        if (row.Any(c => c.Span < 1) || row.Sum(c => (long)c.Span) != widths.Length)
        {
            throw new ArgumentException("A row of a table does not reach over all its columns.", nameof(table));
        }

        var column = 0;
        foreach (var cell in row)
        {
            var align = cell.Span > 1 ? CircularAlign.Left : table.Columns[column].Align;
            var style = align switch
            {
                CircularAlign.Centre => StyleIds.TableCentred,
                CircularAlign.Right => StyleIds.TableNumber,
                _ => StyleIds.TableText,
            };
            var indent = Math.Clamp(cell.Indent, 0, MostIndent);
            yield return Cell(
                widths.AsSpan(column, cell.Span).ToArray().Sum(),
                cell.Span,
                WordText.Paragraph(style + end, [WordText.Run(cell.Text, cell.IsBold)], indent == 0 ? null : Indents.Of(0, indent, 0, end.Length == 0 ? 240 : 210)));
            column += cell.Span;
        }
    }

    private static TableRow Row(IEnumerable<TableCell> cells, TableHeader? header)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (header is not null)
        {
            properties.Append(header);
        }

        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    private static TableCell Cell(int width, int span, Paragraph paragraph)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.Append(new GridSpan { Val = span });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, paragraph);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
