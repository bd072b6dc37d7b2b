using DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Slides.Pptx.Panels;

/// <summary>Pairs of photos, as large as there is room.</summary>
internal sealed class PanelPhotos(Page page, PhotoParts photos)
{
    private const int PairGap = 48;
    private const int RowGap = 28;
    private const int PhotoGap = 20;
    private const int TextGap = 6;
    private const int SmallestType = 14;
    private const int Inset = 16;

    // The share of a pair's height that words may take.
    private const int WordsShare = 4;
    private const double Frame = 4.0 / 3;

    /// <summary>False when there is nothing to show.</summary>
    public bool Add(PhotoPanel panel, SlideBox box)
    {
        if (panel.Pairs.IsEmpty)
        {
            return false;
        }

        var columns = Enumerable.Range(1, panel.Pairs.Length).MaxBy(c => PhotoArea(box, c, panel.Pairs.Length));
        var across = SlideLayout.Share(box.Width, PairGap, [.. Enumerable.Repeat(1, columns)]);
        var down = SlideLayout.Share(box.Height, RowGap, [.. Enumerable.Repeat(1, (panel.Pairs.Length + columns - 1) / columns)]);
        for (var p = 0; p < panel.Pairs.Length; p++)
        {
            var (column, row) = (across[p % columns], down[p / columns]);
            Add(panel.Pairs[p], new SlideBox(box.X + column.At, box.Y + row.At, column.Length, row.Length));
        }

        return true;
    }

    private static double PhotoArea(SlideBox box, int columns, int pairs)
    {
        var rows = (pairs + columns - 1) / columns;
        var width = (((double)(box.Width - ((columns - 1) * PairGap)) / columns) - PhotoGap) / 2;
        var height = ((double)(box.Height - ((rows - 1) * RowGap)) / rows) * (WordsShare - 1) / WordsShare;
        return Math.Min(width, height * Frame);
    }

    private void Add(SlidePhotos pair, SlideBox box)
    {
        var width = Math.Max(1, (box.Width - PhotoGap) / 2);
        var line = (int)Math.Ceiling(SlideLayout.SmallestType * TextFit.Line);
        var words = Math.Min(line, Math.Max(1, box.Height / (2 * WordsShare)));
        var after = ShowText.Clean(pair.AfterText);
        var height = Math.Max(1, box.Height - (2 * (words + TextGap)));
        var frame = new SlideBox(box.X, box.Y + words + TextGap, width, Math.Clamp((int)Math.Ceiling(width / Frame), 1, height));
        AddWords(pair.Caption, box with { Height = words }, new TextLook(0, pair.Tone, true));

        var under = new SlideBox(box.X, frame.Bottom + TextGap, width, words);
        var right = width + PhotoGap;
        AddPhoto(pair.Before, $"{pair.Caption} {pair.BeforeText}", frame);
        AddWords(pair.BeforeText, under, new TextLook(0, Tone.Muted));
        if (pair.After is { } photo)
        {
            AddPhoto(photo, $"{pair.Caption} {after}", frame with { X = frame.X + right });
            AddWords(after, under with { X = under.X + right }, new TextLook(0, Tone.Muted));
        }
        else
        {
            AddPlace(after, frame with { X = frame.X + right }, pair.Tone);
        }
    }

    private void AddPhoto(Guid id, string description, SlideBox frame)
    {
        if (photos.Show(page.Part, id) is not { } photo)
        {
            AddPlace(page.Words.MissingPhoto, frame, Tone.Muted);
            return;
        }

        var scale = Math.Min((double)frame.Width / photo.Size.Width, (double)frame.Height / photo.Size.Height);
        var (width, height) = (Math.Max(1, (int)(photo.Size.Width * scale)), Math.Max(1, (int)(photo.Size.Height * scale)));

        // What is said of it stands below at the left, so the photo does as well.
        page.Canvas.AddPicture(
            "photo", description, new SlideBox(frame.X, frame.Bottom - height, width, height), photo.Relation);
    }

    private void AddPlace(string said, SlideBox frame, Tone tone)
    {
        var size = TextFit.Size([ShowText.Clean(said)], frame.Width - (2 * Inset), frame.Height - Inset, SlideLayout.SmallestType, SmallestType);
        page.Canvas.AddText(
            "place", frame, [page.Text.Paragraph(said, new TextLook(size, tone) { Align = TextAlignmentTypeValues.Center })],
            new TextBox { Inset = Inset, Anchor = TextAnchoringTypeValues.Center, Ground = Tones.Solid(SchemeColorValues.Background2) });
    }

    private void AddWords(string said, SlideBox box, TextLook look)
    {
        if (string.IsNullOrWhiteSpace(said))
        {
            return;
        }

        // The description of the photo holds it whole.
        var line = ShowText.OneLine(said);
        var size = TextFit.Size([line], box.Width, box.Height, SlideLayout.SmallestType, SmallestType, look.IsBold);
        page.Canvas.AddText("words", box, [page.Text.Paragraph(TextFit.Cut(line, box.Width, size, look.IsBold), look with { Size = size })]);
    }
}
