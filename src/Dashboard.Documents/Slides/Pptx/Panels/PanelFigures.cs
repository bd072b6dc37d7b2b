using DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Slides.Pptx.Panels;

/// <summary>Large figures, each on a ground of its own.</summary>
internal static class PanelFigures
{
    private const int Gap = 24;
    private const int Inset = 28;
    private const int LargestFigure = 88;
    private const int LargestLabel = 32;
    private const int SmallestType = 12;
    private const int TallestCard = 300;

    // The figure is the larger the smaller its words.
    private const double FigureToLabel = 2.6;

    /// <summary>False when there is nothing to show.</summary>
    public static bool Add(Page page, FigurePanel panel, SlideBox box)
    {
        if (panel.Figures.IsEmpty)
        {
            return false;
        }

        var columns = Math.Clamp(panel.Columns, 1, panel.Figures.Length);
        var rows = (panel.Figures.Length + columns - 1) / columns;
        var across = SlideLayout.Share(box.Width, Gap, [.. Enumerable.Repeat(1, columns)]);
        var down = SlideLayout.Share(Math.Min(box.Height, (rows * (TallestCard + Gap)) - Gap), Gap, [.. Enumerable.Repeat(1, rows)]);
        var (width, height) = (across[0].Length - (2 * Inset), down[0].Length - Inset);
        var label = TextFit.Largest(LargestLabel, SmallestType, s => panel.Figures.All(f => Fits(f, s, width, height)));
        for (var f = 0; f < panel.Figures.Length; f++)
        {
            var (column, row) = (across[f % columns], down[f / columns]);
            page.Canvas.AddText(
                "figure",
                new SlideBox(box.X + column.At, box.Y + row.At, column.Length, row.Length),
                Paragraphs(page.Text, panel.Figures[f], label, width),
                new TextBox { Inset = Inset, Anchor = TextAnchoringTypeValues.Center, Ground = Tones.Solid(SchemeColorValues.Background2) });
        }

        return true;
    }

    private static IEnumerable<Paragraph> Paragraphs(ShowText text, SlideFigure figure, int label, int width)
    {
        yield return text.Paragraph(figure.Label, new TextLook(label, Tone.Muted));
        yield return text.Paragraph(figure.Figure, new TextLook(FigureSize(figure, label, width), figure.Tone, true));
        if (!string.IsNullOrWhiteSpace(figure.Note))
        {
            yield return text.Paragraph(figure.Note, new TextLook(label, Tone.Muted));
        }
    }

    private static bool Fits(SlideFigure figure, int label, int width, int height)
    {
        string[] words = string.IsNullOrWhiteSpace(figure.Note) ? [ShowText.Clean(figure.Label)] : [ShowText.Clean(figure.Label), ShowText.Clean(figure.Note)];
        return TextFit.Height(words, width, label) + TextFit.Height([ShowText.Clean(figure.Figure)], width, FigureSize(figure, label, width), true) <= height;
    }

    private static int FigureSize(SlideFigure figure, int label, int width)
    {
        string[] shown = [ShowText.Clean(figure.Figure)];
        return TextFit.Largest(Math.Min(LargestFigure, (int)(label * FigureToLabel)), label, s => TextFit.Lines(shown[0], width, s, true) == 1);
    }
}
