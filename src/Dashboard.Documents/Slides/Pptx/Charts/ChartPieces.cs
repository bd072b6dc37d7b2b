using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Slides.Pptx.Charts;

/// <summary>What every chart has: a part, a frame on its slide, axes and texts.</summary>
internal static class ChartPieces
{
    public const uint Categories = 111;
    public const uint Values = 222;
    public const string Workbook = "rId1";

    private const string Kind = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const int RuleWidth = 6350;

    public static void Add(Page page, SlideBox box, string about, C.PlotArea plot, C.Legend? legend, ChartSheet sheet)
    {
        var relation = string.Create(CultureInfo.InvariantCulture, $"rIdC{page.Part.ChartParts.Count() + 1}");
        var part = page.Part.AddNewPart<ChartPart>(relation);
        sheet.WriteTo(part, Workbook);

        var chart = new C.Chart(new C.AutoTitleDeleted { Val = true }, plot);
        if (legend is not null)
        {
            chart.Append(legend);
        }

        chart.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        var space = new C.ChartSpace(new C.Date1904 { Val = false });
        if (page.Text.Language is { } language)
        {
            space.Append(new C.EditingLanguage { Val = language });
        }

        space.Append(
            new C.RoundedCorners { Val = false },
            chart,
            new C.ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            Text<C.TextProperties>(new TextLook(SlideLayout.SmallestType), page.Text),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = Workbook });
        part.ChartSpace = space;
        page.Canvas.AddFrame("chart", about, box, new C.ChartReference { Id = relation }, Kind);
    }

    public static T Text<T>(TextLook look, ShowText text)
        where T : OpenXmlCompositeElement, new()
    {
        var properties = new T();
        properties.Append(
            new A.BodyProperties(),
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties(
                    Tones.Text(look.Tone),
                    new A.LatinFont { Typeface = "+mn-lt" },
                    new A.EastAsianFont { Typeface = "+mn-ea" })
                {
                    FontSize = Units.Type(look.Size),
                    Bold = look.IsBold,
                }),
                new A.EndParagraphRunProperties { Language = text.Language }));
        return properties;
    }

    /// <param name="isDown">Whether the first category stands on top, not at the left.</param>
    public static C.CategoryAxis CategoryAxis(ShowText text, TextLook look, bool isDown)
    {
        var axis = new C.CategoryAxis(
            new C.AxisId { Val = Categories },
            new C.Scaling(new C.Orientation { Val = isDown ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = isDown ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
            new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
            new C.ChartShapeProperties(Line(Tones.Rule(), RuleWidth)),
            Text<C.TextProperties>(look, text),
            new C.CrossingAxis { Val = Values },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            new C.AutoLabeled { Val = false },
            new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
            new C.LabelOffset { Val = 60 });
        if (isDown)
        {
            // A bar without its label says nothing; a point in time stands between two others.
            axis.Append(new C.TickLabelSkip { Val = 1 });
        }

        axis.Append(new C.NoMultiLevelLabels { Val = true });
        return axis;
    }

    /// <param name="title">What the axis measures; nothing when empty.</param>
    /// <param name="isAcross">Whether values grow to the right, not upwards.</param>
    public static C.ValueAxis ValueAxis(ShowText text, TextLook look, (decimal From, decimal To) range, string title, bool isAcross)
    {
        var (from, to) = Ends(range.From, range.To);
        var axis = new C.ValueAxis(
            new C.AxisId { Val = Values },
            new C.Scaling(
                new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MaxAxisValue { Val = (double)to }, new C.MinAxisValue { Val = (double)from }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = isAcross ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
            new C.MajorGridlines(new C.ChartShapeProperties(Line(Tones.Rgb("E1E7F0"), RuleWidth))));
        if (!string.IsNullOrWhiteSpace(title))
        {
            axis.Append(new C.Title(
                new C.ChartText(new C.RichText(new A.BodyProperties(), new A.ListStyle(), text.Paragraph(ShowText.OneLine(title), look))),
                new C.Overlay { Val = false }));
        }

        axis.Append(
            new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
            new C.ChartShapeProperties(new A.Outline(new A.NoFill())),
            Text<C.TextProperties>(look, text),
            new C.CrossingAxis { Val = Categories },
            new C.Crosses { Val = isAcross ? C.CrossesValues.Maximum : C.CrossesValues.AutoZero },
            new C.CrossBetween { Val = C.CrossBetweenValues.Between });
        return axis;
    }

    /// <summary>Labels of the points of a line of values, each printed as its figure.</summary>
    /// <param name="isShown">Whether the point at a place has a label.</param>
    public static C.DataLabels Labels(ShowText text, TextLook look, string common, IReadOnlyList<string?> formats, C.DataLabelPositionValues position, Func<int, bool> isShown)
    {
        var labels = new C.DataLabels();
        for (var r = 0; r < formats.Count; r++)
        {
            if (formats[r] is null || !isShown(r))
            {
                labels.Append(new C.DataLabel(new C.Index { Val = (uint)r }, new C.Delete { Val = true }));
            }
            else if (formats[r] != common)
            {
                labels.Append(new C.DataLabel([new C.Index { Val = (uint)r }, .. Settings(text, look, formats[r]!, position)]));
            }
        }

        labels.Append(Settings(text, look, common, position));
        return labels;
    }

    public static A.Outline Line(A.SolidFill fill, int emu) => new(fill) { Width = emu };

    // An axis without length cannot be drawn.
    private static (decimal From, decimal To) Ends(decimal from, decimal to) => to > from ? (from, to) : (Math.Min(from, decimal.MaxValue - 1), Math.Min(from, decimal.MaxValue - 1) + 1);

    private static OpenXmlElement[] Settings(ShowText text, TextLook look, string format, C.DataLabelPositionValues position) =>
    [
        new C.NumberingFormat { FormatCode = format, SourceLinked = false },
        new C.ChartShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
        Text<C.TextProperties>(look, text),
        new C.DataLabelPosition { Val = position },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = true },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ];
}
