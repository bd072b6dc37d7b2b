namespace Dashboard.Documents.Slides.Pptx.Panels;

/// <summary>Sentences, one below the other.</summary>
internal static class PanelPoints
{
    private const int LargestType = 44;
    private const int SmallestType = 14;
    private const int Indent = 36;
    private const int Space = 60;

    /// <summary>False when there is nothing to show.</summary>
    public static bool Add(Page page, PointPanel panel, SlideBox box)
    {
        var texts = panel.Points.Where(p => !string.IsNullOrWhiteSpace(p.Text)).ToList();
        if (texts.Count == 0)
        {
            return false;
        }

        string[] paragraphs = [.. texts.Select(p => ShowText.Clean(p.Text))];
        var size = TextFit.Largest(
            LargestType, SmallestType, s => TextFit.Height(paragraphs, box.Width - Indent, s) + ((texts.Count - 1) * s * Space / 100) <= box.Height);
        page.Canvas.AddText("points", box, texts.Select((p, i) =>
            page.Text.Paragraph([p], new TextLook(size) { HasBullet = true, SpaceBefore = i == 0 ? 0 : Space })));
        return true;
    }
}
