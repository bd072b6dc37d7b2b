using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>
/// The imprint (版记) at the foot of the last page: lines as wide as the text, what stands between them one character in, the hash of the run below.
/// The table floats at the foot in Word and WPS; a program that does not float it lets it stand whole below the text.
/// </summary>
internal static class ImprintTable
{
    /// <summary>One character of 14 pt.</summary>
    public const int Margin = 280;

    // 0.35 mm outside, 0.25 mm between.
    private const uint Thick = 8;
    private const uint Thin = 6;

    public static Table Make(Circular circular)
    {
        Paragraph[] lines = [.. Lines(circular)];
        var width = PageGeometry.TextWidth.ToString(CultureInfo.InvariantCulture);
        var table = new Table(
            new TableProperties(
                new TablePositionProperties
                {
                    HorizontalAnchor = HorizontalAnchorValues.Margin,
                    VerticalAnchor = VerticalAnchorValues.Margin,
                    TablePositionXAlignment = HorizontalAlignmentValues.Left,
                    TablePositionYAlignment = VerticalAlignmentValues.Bottom,
                },
                new TableOverlap { Val = TableOverlapValues.Never },
                new TableWidth { Width = width, Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = Margin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = Margin, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = width }));
        for (var i = 0; i < lines.Length; i++)
        {
            table.Append(Row(width, lines[i], i == 0 ? Thick : Thin, i == lines.Length - 1 ? Thick : Thin));
        }

        table.Append(Row(width, WordText.Paragraph(StyleIds.Hash, circular.Words.Hash + circular.Stamp.Hash), lines.Length == 0 ? 0 : Thick, 0));
        return table;
    }

    private static IEnumerable<Paragraph> Lines(Circular circular)
    {
        if (circular.CopiedTo is { } copied)
        {
            var label = circular.Words.CopiedTo;
            var width = Tables.TextWidth.Of(label) / 2d;
            yield return WordText.Paragraph(StyleIds.Imprint, label + copied, Indents.Of(-width, width, 0, Margin));
        }

        if (circular.Printed is { } printed)
        {
            yield return WordText.Paragraph(StyleIds.Imprint, [WordText.Run(printed.Office), new Run(new TabChar()), WordText.Run(printed.Day)]);
        }
    }

    private static TableRow Row(string width, Paragraph paragraph, uint top, uint bottom)
    {
        var borders = new TableCellBorders();
        if (top > 0)
        {
            borders.Append(new TopBorder { Val = BorderValues.Single, Size = top });
        }

        if (bottom > 0)
        {
            borders.Append(new BottomBorder { Val = BorderValues.Single, Size = bottom });
        }

        return new TableRow(
            new TableRowProperties(new CantSplit()),
            new TableCell(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }, borders), paragraph));
    }
}
