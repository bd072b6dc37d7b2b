using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Slides.Pptx.Charts;

/// <summary>Lines through time with their numbers in a workbook of their own. Each has a sign of its own beside its colour.</summary>
internal static class LineChart
{
    private const int Width = 38100;
    private const byte MarkerSize = 9;

    // Beyond as many points, labels of all of them would cover each other.
    private const int MostLabelled = 12;

    private static readonly A.SchemeColorValues[] Colours =
        [A.SchemeColorValues.Accent1, A.SchemeColorValues.Text2, A.SchemeColorValues.Accent4, A.SchemeColorValues.Accent3, A.SchemeColorValues.Accent2, A.SchemeColorValues.Accent5];

    private static readonly C.MarkerStyleValues[] Signs = [C.MarkerStyleValues.Circle, C.MarkerStyleValues.Square, C.MarkerStyleValues.Diamond, C.MarkerStyleValues.Triangle];

    /// <summary>False when there is nothing to show.</summary>
    public static bool Add(Page page, LinePanel panel, SlideBox box, string about)
    {
        if (panel.Labels.IsEmpty || panel.Lines.IsEmpty)
        {
            return false;
        }

        var sheet = new ChartSheet(page.Words, panel.Labels.Select(ShowText.OneLine), panel.Lines.Select(l => l with { Name = ShowText.OneLine(l.Name) }));
        var chart = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        for (var l = 0; l < sheet.Lines.Length; l++)
        {
            chart.Append(Series(page.Text, sheet, l));
        }

        chart.Append(new C.ShowMarker { Val = true }, new C.AxisId { Val = ChartPieces.Categories }, new C.AxisId { Val = ChartPieces.Values });
        var look = new TextLook(SlideLayout.SmallestType, Tone.Muted);
        var area = new C.PlotArea(
            new C.Layout(),
            chart,
            ChartPieces.CategoryAxis(page.Text, look, false),
            ChartPieces.ValueAxis(page.Text, look, (panel.From, panel.To), string.Empty, false));
        ChartPieces.Add(page, box, about, area, Legend(page.Text, sheet), sheet);
        return true;
    }

    private static C.LineChartSeries Series(ShowText text, ChartSheet sheet, int line)
    {
        var (common, formats) = FigureFormat.Of(Enumerable.Range(0, sheet.Rows).Select(r => (sheet.Value(line, r), sheet.Figure(line, r))));
        var last = Enumerable.Range(0, sheet.Rows).LastOrDefault(r => formats[r] is not null, -1);
        var labelsAll = sheet.Lines.Length == 1 && sheet.Rows <= MostLabelled;
        var colour = Colours[line % Colours.Length];
        return new C.LineChartSeries(
            new C.Index { Val = (uint)line },
            new C.Order { Val = (uint)line },
            sheet.Name(line),
            new C.ChartShapeProperties(ChartPieces.Line(Tones.Solid(colour), Width)),
            new C.Marker(
                new C.Symbol { Val = Signs[line % Signs.Length] },
                new C.Size { Val = MarkerSize },
                new C.ChartShapeProperties(Tones.Solid(colour), ChartPieces.Line(Tones.Solid(colour), 1))),
            ChartPieces.Labels(text, new TextLook(SlideLayout.SmallestType, IsBold: true), common, formats, C.DataLabelPositionValues.Top, r => labelsAll || r == last),
            sheet.Categories(),
            sheet.Values(line, common),
            new C.Smooth { Val = false });
    }

    // A single line is named by the heading or by the message.
    private static C.Legend? Legend(ShowText text, ChartSheet sheet) => sheet.Lines.Length == 1 ? null : new C.Legend(
        new C.LegendPosition { Val = C.LegendPositionValues.Top },
        new C.Overlay { Val = false },
        ChartPieces.Text<C.TextProperties>(new TextLook(SlideLayout.SmallestType), text));
}
