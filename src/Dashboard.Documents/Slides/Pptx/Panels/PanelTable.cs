using System.Collections.Immutable;
using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Slides.Pptx.Panels;

/// <summary>A table of the presentation's own kind.</summary>
internal static class PanelTable
{
    private const string Kind = "http://schemas.openxmlformats.org/drawingml/2006/table";

    private const int LargestType = 32;
    private const int SmallestType = 8;
    private const int WideMargin = 16;
    private const int NarrowMargin = 3;
    private const int NarrowColumn = 90;
    private const int RowMargin = 5;
    private const int RuleWidth = 6350;

    // Of the height that a table has, for headings that stand.
    private const double MostOfHead = 0.45;

    // Rows may be this much higher than their texts where there is room, in sizes.
    private const double MostSpare = 0.9;

    /// <summary>False when there are no columns.</summary>
    public static bool Add(Page page, TablePanel panel, SlideBox box, string about)
    {
        if (panel.Heads.IsEmpty)
        {
            return false;
        }

        var widths = SlideLayout.Share(box.Width, 0, [.. panel.Heads.Select(h => h.Width)]).Select(w => w.Length).ToImmutableArray();
        var rows = panel.Rows.IsEmpty ? [Filled([new SlideCell(page.Words.Nothing, Tone.Muted)], widths.Length)] : panel.Rows.Select(r => Filled(r, widths.Length)).ToList();
        var tallest = (int)(box.Height * MostOfHead);
        var size = TextFit.Largest(LargestType, SmallestType, s => HeadHeight(panel, widths, s, tallest) + rows.Sum(r => RowHeight(r, widths, s)) <= box.Height);
        var head = HeadHeight(panel, widths, size, tallest);
        var aligns = panel.Heads.Select((h, c) => panel.Rows.IsEmpty ? null : AlignOf(h, panel.HasUprightHeads && IsUpright(h, widths[c], size))).ToList();
        int[] heights = [.. rows.Select(r => RowHeight(r, widths, size))];
        var spare = Math.Clamp((box.Height - head - heights.Sum()) / rows.Count, 0, (int)(size * MostSpare));

        var table = new A.Table(
            new A.TableProperties { FirstRow = true },
            new A.TableGrid(widths.Select(w => new A.GridColumn { Width = Units.Emu(w) })),
            new A.TableRow(panel.Heads.Select((h, c) => Head(page.Text, h, widths[c], size, panel.HasUprightHeads ? tallest : 0))) { Height = Units.Emu(head) });
        for (var r = 0; r < rows.Count; r++)
        {
            table.Append(new A.TableRow(rows[r].Select((cell, c) => Cell(page.Text, cell, aligns[c], widths[c], size)))
            {
                Height = Units.Emu(heights[r] + spare),
            });
        }

        page.Canvas.AddFrame("table", about, box with { Height = head + heights.Sum() + (spare * rows.Count) }, table, Kind);
        return true;
    }

    private static ImmutableArray<SlideCell> Filled(ImmutableArray<SlideCell> cells, int columns) =>
        [.. cells.Take(columns), .. Enumerable.Repeat(new SlideCell(string.Empty), Math.Max(0, columns - cells.Length))];

    private static int Margin(int width) => width < NarrowColumn ? NarrowMargin : WideMargin;

    private static int RowHeight(ImmutableArray<SlideCell> row, ImmutableArray<int> widths, int size) =>
        row.Select((cell, c) => TextFit.Height([ShowText.Clean(cell.Text)], widths[c] - (2 * Margin(widths[c])), size)).Max() + (2 * RowMargin);

    private static int HeadHeight(TablePanel panel, ImmutableArray<int> widths, int size, int tallest) => (2 * RowMargin) + panel.Heads.Select((h, c) => panel.HasUprightHeads && IsUpright(h, widths[c], size)
        ? Math.Min(TextFit.Width(ShowText.OneLine(h.Text), size, true) + size, tallest)
        : TextFit.Height([ShowText.Clean(h.Text)], widths[c] - (2 * Margin(widths[c])), size, true)).Max();

    // A heading that fits as it is stays so: only those of narrow columns stand up.
    private static bool IsUpright(TableHead head, int width, int size) => TextFit.Width(ShowText.OneLine(head.Text), size, true) > width - (2 * Margin(width));

    private static A.TableCell Head(ShowText text, TableHead head, int width, int size, int tallest)
    {
        var isUpright = tallest > 0 && IsUpright(head, width, size);
        var look = new TextLook(size, Tone.Muted, true) { Align = isUpright ? null : AlignOf(head, false) };
        var properties = Properties(width, Tone.Muted);
        if (isUpright)
        {
            properties.Vertical = A.TextVerticalValues.EastAsianVetical;
            properties.Anchor = A.TextAnchoringTypeValues.Center;
        }

        return new A.TableCell(new A.TextBody(new A.BodyProperties(), new A.ListStyle(), text.Paragraph(isUpright ? TextFit.Cut(ShowText.OneLine(head.Text), tallest - size, size, true) : head.Text, look)), properties);
    }

    private static A.TableCell Cell(ShowText text, SlideCell cell, A.TextAlignmentTypeValues? align, int width, int size) => new(
        new A.TextBody(new A.BodyProperties(), new A.ListStyle(), text.Paragraph(cell.Text, new TextLook(size, cell.Tone) { Align = align })),
        Properties(width, cell.Fill));

    // Below a heading that stands up, short signs stand in its line.
    private static A.TextAlignmentTypeValues? AlignOf(TableHead head, bool isUpright) =>
        isUpright ? A.TextAlignmentTypeValues.Center : head.IsNumber ? A.TextAlignmentTypeValues.Right : null;

    private static A.TableCellProperties Properties(int width, Tone ground)
    {
        var properties = new A.TableCellProperties(
            new A.LeftBorderLineProperties(new A.NoFill()) { Width = 0 },
            new A.RightBorderLineProperties(new A.NoFill()) { Width = 0 },
            new A.TopBorderLineProperties(new A.NoFill()) { Width = 0 },
            new A.BottomBorderLineProperties(Tones.Rule()) { Width = RuleWidth })
        {
            LeftMargin = Units.Emu(Margin(width)),
            RightMargin = Units.Emu(Margin(width)),
            TopMargin = Units.Emu(RowMargin),
            BottomMargin = Units.Emu(RowMargin),
            Anchor = A.TextAnchoringTypeValues.Center,
        };
        if (Tones.Ground(ground) is { } fill)
        {
            properties.Append(fill);
        }
        else
        {
            properties.Append(new A.NoFill());
        }

        return properties;
    }
}
