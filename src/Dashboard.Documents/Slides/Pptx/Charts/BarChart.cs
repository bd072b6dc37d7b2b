using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Slides.Pptx.Charts;

/// <summary>Horizontal bars with their numbers in a workbook of their own.</summary>
internal static class BarChart
{
    private const string Apart = "  ";
    private const int LargestType = 32;
    private const int SmallestType = 10;
    private const int Space = 20;
    private const double WidestLabels = 0.46;
    private const double ThickestBar = 46;
    private const double BarOfRow = 0.62;
    private const double RowOfType = 1.12;

    /// <summary>False when there is nothing to show.</summary>
    public static bool Add(Page page, BarPanel panel, SlideBox box, string about)
    {
        if (panel.Rows.IsEmpty)
        {
            return false;
        }

        var axis = (int)(SlideLayout.SmallestType * TextFit.Line * (string.IsNullOrWhiteSpace(panel.Measure) ? 1.2 : 2.4));
        var plot = Math.Max(1, box.Height - axis);
        var pitch = (double)plot / panel.Rows.Length;
        var widest = (int)(box.Width * WidestLabels);
        string[] categories = [.. panel.Rows.Select(Category)];
        var largest = Math.Clamp((int)(pitch / RowOfType), SmallestType, LargestType);
        var size = TextFit.Largest(largest, Math.Min(largest, SlideLayout.SmallestType), s => LabelWidth(categories, s) <= widest);

        // A name of many lines would cover those of its neighbours.
        var lines = Math.Max(1, (int)(pitch / (size * TextFit.Line)));
        categories = [.. categories.Select(c => TextFit.Cut(c, lines * (widest - Space), size))];
        var left = Math.Min(LabelWidth(categories, size), widest);
        var right = Math.Min(panel.Rows.Max(r => TextFit.Width(ShowText.OneLine(r.Figure), size, true)) + Space, box.Width / 4);
        var sheet = new ChartSheet(
            page.Words,
            categories,
            [new SlideLine(panel.Measure, [.. panel.Rows.Select(r => r.Value)], [.. panel.Rows.Select(r => r.Figure)])]);
        var (common, formats) = FigureFormat.Of(panel.Rows.Select(r => (r.Value, ShowText.Clean(r.Figure))));

        var series = new C.BarChartSeries(new C.Index { Val = 0 }, new C.Order { Val = 0 }, sheet.Name(0), Filled(Tone.Plain), new C.InvertIfNegative { Val = false });
        series.Append(panel.Rows.Select((r, i) => (r.Tone, Index: (uint)i)).Where(r => r.Tone != Tone.Plain).Select(r =>
            new C.DataPoint(new C.Index { Val = r.Index }, new C.InvertIfNegative { Val = false }, new C.Bubble3D { Val = false }, Filled(r.Tone))));
        series.Append(
            ChartPieces.Labels(page.Text, new TextLook(size, IsBold: true), common, formats, C.DataLabelPositionValues.OutsideEnd, _ => true),
            sheet.Categories(),
            sheet.Values(0, common));

        var measure = TextFit.Cut(ShowText.OneLine(panel.Measure), box.Width - left, SlideLayout.SmallestType);
        var area = new C.PlotArea(
            Inner((double)left / box.Width, 0, 1 - ((double)(left + right) / box.Width), (double)plot / box.Height),
            new C.BarChart(
                new C.BarDirection { Val = C.BarDirectionValues.Bar },
                new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
                new C.VaryColors { Val = false },
                series,
                new C.GapWidth { Val = (ushort)GapOf(pitch) },
                new C.AxisId { Val = ChartPieces.Categories },
                new C.AxisId { Val = ChartPieces.Values }),
            ChartPieces.CategoryAxis(page.Text, new TextLook(size), true),
            ChartPieces.ValueAxis(page.Text, new TextLook(SlideLayout.SmallestType, Tone.Muted), (panel.From, panel.To), measure, true));
        ChartPieces.Add(page, box, about, area, null, sheet);
        return true;
    }

    // Where there is no bar, what is printed in its place must still be said.
    private static string Category(BarRow row)
    {
        string[] parts = row.Value is null ? [row.Label, row.Figure, row.Note] : [row.Label, row.Note];
        return ShowText.OneLine(string.Join(Apart, parts.Where(p => !string.IsNullOrWhiteSpace(p))));
    }

    private static int LabelWidth(string[] categories, int size) => categories.Max(c => TextFit.Width(c, size)) + Space;

    private static C.ChartShapeProperties Filled(Tone tone) => new(Tones.Bar(tone));

    // In hundredths of a bar.
    private static int GapOf(double pitch)
    {
        var bar = Math.Min(pitch * BarOfRow, ThickestBar);
        return Math.Clamp((int)((pitch - bar) / bar * 100), 0, 500);
    }

    private static C.Layout Inner(double x, double y, double width, double height) => new(new C.ManualLayout(
        new C.LayoutTarget { Val = C.LayoutTargetValues.Inner },
        new C.LeftMode { Val = C.LayoutModeValues.Edge },
        new C.TopMode { Val = C.LayoutModeValues.Edge },
        new C.Left { Val = x },
        new C.Top { Val = y },
        new C.Width { Val = width },
        new C.Height { Val = height }));
}
