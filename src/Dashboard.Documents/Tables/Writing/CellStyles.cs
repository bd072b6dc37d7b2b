using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>The few formats that cells of our workbooks have. Those of data cells are added when a cell asks for them.</summary>
internal sealed class CellStyles
{
    public const uint Heading = 1;
    public const uint RequiredHeading = 2;
    public const uint Wrapped = 3;
    public const uint Title = 4;
    public const uint Framed = 5;

    private const uint General = 0;
    private const uint Text = 49;
    private const uint Date = 164;
    private const uint FirstOfDecimals = 165;
    private const uint NoFill = 0;
    private const uint HeadingFill = 2;
    private const uint RequiredFill = 3;
    private const uint MarkedFill = 4;
    private const int MostDecimals = 28;

    // Every Windows and every WPS has it, and draws Chinese with it.
    private const string FontName = "SimSun";

    private readonly List<(uint Format, uint Fill)> _data = [];

    /// <summary>The style of an empty cell of no column.</summary>
    public uint Free => Of(General, false);

    /// <summary>The style of a column's empty cells, and of texts in it: what is typed over them becomes what the column is for.</summary>
    public uint Of(TableColumn column, bool isMarked = false) => Of(
        column.Kind switch
        {
            TableColumnKind.Number => Decimals(column.Decimals),
            TableColumnKind.Date => Date,
            _ => Text,
        },
        isMarked);

    public uint Of(TableColumn column, TableCell cell) => cell switch
    {
        { Date: not null } => Of(Date, cell.IsMarked),
        { Number: not null } when column.Kind != TableColumnKind.Number => Of(General, cell.IsMarked),
        _ => Of(column, cell.IsMarked),
    };

    public void Write(OpenXmlWriter writer)
    {
        var formats = _data.Select(d => d.Format).Where(f => f >= FirstOfDecimals).Distinct().Order()
            .Select(f => new NumberingFormat { NumberFormatId = f, FormatCode = "0." + new string('0', (int)(f - FirstOfDecimals) + 1) });
        writer.WriteElement(new Stylesheet(
            new NumberingFormats(formats.Prepend(new NumberingFormat { NumberFormatId = Date, FormatCode = "yyyy\\-mm\\-dd" })),
            new Fonts(FontOf(false), FontOf(true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFE3E9F1"),
                Solid("FFFFE9B8"),
                Solid("FFFFC7CE")),
            new Borders(BorderOf(false), BorderOf(true)),
            new CellStyleFormats(new CellFormat { NumberFormatId = General, FontId = 0, FillId = NoFill, BorderId = 0 }),
            new CellFormats(Fixed().Concat(_data.Select(d => new CellFormat(
                AlignmentOf(d.Format),
                new Protection { Locked = false })
            {
                NumberFormatId = d.Format,
                FontId = 0,
                FillId = d.Fill,
                BorderId = 0,
                FormatId = 0,
                ApplyNumberFormat = d.Format != General,
                ApplyFill = d.Fill != NoFill,
                ApplyAlignment = true,
                ApplyProtection = true,
            }))),
            new DocumentFormat.OpenXml.Spreadsheet.CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 })));
    }

    private static uint Decimals(int decimals) => decimals switch
    {
        <= 0 => 1,
        2 => 2,
        _ => FirstOfDecimals + (uint)Math.Min(decimals, MostDecimals) - 1,
    };

    private static IEnumerable<CellFormat> Fixed() =>
    [
        new CellFormat { NumberFormatId = General, FontId = 0, FillId = NoFill, BorderId = 0, FormatId = 0 },
        HeadingOf(0, HeadingFill),
        HeadingOf(1, RequiredFill),
        TextOf(0, 0),
        TextOf(1, 0),
        TextOf(0, 1),
    ];

    private static CellFormat TextOf(uint font, uint border) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = Text,
        FontId = font,
        FillId = NoFill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    private static CellFormat HeadingOf(uint font, uint fill) => new(
        new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true })
    {
        NumberFormatId = Text,
        FontId = font,
        FillId = fill,
        BorderId = 1,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    // A day at the right edge would run into the text of the next column.
    private static Alignment AlignmentOf(uint format) => format == Date
        ? new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center }
        : new Alignment { Vertical = VerticalAlignmentValues.Center };

    private static Font FontOf(bool isBold)
    {
        var font = new Font(new FontSize { Val = 11 }, new FontName { Val = FontName }, new FontCharSet { Val = 134 });
        if (isBold)
        {
            font.PrependChild(new Bold());
        }

        return font;
    }

    private static Fill Solid(string argb) => new(new PatternFill(new ForegroundColor { Rgb = argb }, new BackgroundColor { Indexed = 64 })
    {
        PatternType = PatternValues.Solid,
    });

    private static Border BorderOf(bool isThin)
    {
        var style = isThin ? BorderStyleValues.Thin : BorderStyleValues.None;
        return isThin
            ? new Border(
                new LeftBorder { Style = style },
                new RightBorder { Style = style },
                new TopBorder { Style = style },
                new BottomBorder { Style = style },
                new DiagonalBorder())
            : new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder());
    }

    private uint Of(uint format, bool isMarked)
    {
        var style = (format, isMarked ? MarkedFill : NoFill);
        var index = _data.IndexOf(style);
        if (index < 0)
        {
            index = _data.Count;
            _data.Add(style);
        }

        return Framed + 1 + (uint)index;
    }
}
