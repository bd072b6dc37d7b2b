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

    public const uint General = 0;
    public const uint Whole = 1;
    public const uint TwoDecimals = 2;
    public const uint Text = 49;

    /// <summary>Two decimals, and always a sign.</summary>
    public const uint Difference = FirstOfDecimals + MostDecimals;

    public const uint BoldFont = 1;
    public const uint TitleFont = 2;
    public const uint HeadingFill = 2;

    private const uint Date = 164;
    private const uint FirstOfDecimals = 165;
    private const uint NoFill = 0;
    private const uint RequiredFill = 3;
    private const uint MarkedFill = 4;
    private const int MostDecimals = 28;
    private const int MostIndent = 15;
    private const int NormalSize = 11;
    private const int TitleSize = 16;

    // Every Windows and every WPS has it, and draws Chinese with it.
    private const string FontName = "SimSun";

    private readonly List<CellLook> _looks = [];
    private readonly Dictionary<CellLook, uint> _places = [];

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

    /// <summary>The style of a look.</summary>
    public uint Of(CellLook look)
    {
        if (!_places.TryGetValue(look, out var style))
        {
            style = Framed + 1 + (uint)_looks.Count;
            _places.Add(look, style);
            _looks.Add(look);
        }

        return style;
    }

    /// <summary>The format of a number with this many decimals, 0 to 28.</summary>
    public static uint Decimals(int decimals) => decimals switch
    {
        <= 0 => Whole,
        2 => TwoDecimals,
        _ => FirstOfDecimals + (uint)Math.Min(decimals, MostDecimals) - 1,
    };

    public void Write(OpenXmlWriter writer)
    {
        var formats = _looks.Select(d => d.Format).Where(f => f >= FirstOfDecimals).Distinct().Order()
            .Select(f => new NumberingFormat { NumberFormatId = f, FormatCode = CodeOf(f) });
        writer.WriteElement(new Stylesheet(
            new NumberingFormats(formats.Prepend(new NumberingFormat { NumberFormatId = Date, FormatCode = "yyyy\\-mm\\-dd" })),
            new Fonts(FontOf(false), FontOf(true), FontOf(true, TitleSize)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFE3E9F1"),
                Solid("FFFFE9B8"),
                Solid("FFFFC7CE")),
            new Borders(BorderOf(false), BorderOf(true)),
            new CellStyleFormats(new CellFormat { NumberFormatId = General, FontId = 0, FillId = NoFill, BorderId = 0 }),
            new CellFormats(Fixed().Concat(_looks.Select(FormatOf))),
            new DocumentFormat.OpenXml.Spreadsheet.CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 })));
    }

    private static string CodeOf(uint format) =>
        format == Difference ? "+0.00;\\-0.00;0.00" : "0." + new string('0', (int)(format - FirstOfDecimals) + 1);

    private static CellFormat FormatOf(CellLook look) => new(AlignmentOf(look), new Protection { Locked = !look.IsFree })
    {
        NumberFormatId = look.Format,
        FontId = look.Font,
        FillId = look.Fill,
        BorderId = look.IsFramed ? 1u : 0,
        FormatId = 0,
        ApplyNumberFormat = look.Format != General,
        ApplyFont = look.Font != 0,
        ApplyFill = look.Fill != NoFill,
        ApplyBorder = look.IsFramed,
        ApplyAlignment = true,
        ApplyProtection = true,
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

    private static Alignment AlignmentOf(CellLook look) => new()
    {
        Horizontal = look.Align switch
        {
            CellAlign.Left => HorizontalAlignmentValues.Left,
            CellAlign.Centre => HorizontalAlignmentValues.Center,
            CellAlign.Right => HorizontalAlignmentValues.Right,
            _ => null,
        },
        Vertical = VerticalAlignmentValues.Center,
        Indent = look.Indent > 0 ? (uint)Math.Min(look.Indent, MostIndent) : null,
        WrapText = look.IsWrapped ? true : null,
    };

    private static Font FontOf(bool isBold, int size = NormalSize)
    {
        var font = new Font(new FontSize { Val = size }, new FontName { Val = FontName }, new FontCharSet { Val = 134 });
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

    // A day at the right edge would run into the text of the next column.
    private uint Of(uint format, bool isMarked) => Of(new CellLook
    {
        Format = format,
        Fill = isMarked ? MarkedFill : NoFill,
        Align = format == Date ? CellAlign.Centre : CellAlign.General,
        IsFree = true,
    });
}
