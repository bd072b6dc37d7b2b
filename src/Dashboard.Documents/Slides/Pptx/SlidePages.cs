using Dashboard.Documents.Slides.Pptx.Charts;
using Dashboard.Documents.Slides.Pptx.Panels;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>Writes slides: message, panels, foot.</summary>
internal sealed class SlidePages(Deck deck, SlideWords words, ShowText text, PhotoParts photos)
{
    private const int HeadingType = 30;
    private const int HeadingHeight = 46;
    private const int HeadingGap = 8;
    private const int SmallestHeading = 22;
    private const int SmallestTitle = 18;

    private readonly FootLine _foot = new(deck, text);

    /// <param name="number">Of the slide, from 1.</param>
    public void Write(SlidePart part, Slide slide, int number)
    {
        var canvas = new SlideCanvas();
        AddTitle(canvas, slide);
        var boxes = SlideLayout.Panels(slide);
        var page = new Page(part, canvas, text, words);
        for (var b = 0; b < boxes.Length; b++)
        {
            for (var p = 0; p < boxes[b].Length; p++)
            {
                Add(page, slide.Bands[b].Panels[p], boxes[b][p], slide.Sentence);
            }
        }

        _foot.AddTo(canvas, slide, number);
        part.Slide = new P.Slide(new P.CommonSlideData(canvas.Tree) { Name = ShowText.OneLine(slide.Name) }, new P.ColorMapOverride(new A.MasterColorMapping()));
    }

    private void AddTitle(SlideCanvas canvas, Slide slide)
    {
        // A slide without a title is lost to whoever goes through a list of them.
        var message = string.IsNullOrWhiteSpace(slide.Sentence) ? [new TextPart(slide.Name)] : slide.Message;
        string[] sentence = [ShowText.Clean(string.Concat(message.Select(p => p.Text)))];
        var (_, _, width, height) = SlideLayout.Title;
        var size = TextFit.Size(sentence, width, height, ShowMaster.TitleType, SmallestTitle, true);
        canvas.AddPlaceholder("title", FootLine.Title(), null, null, [text.Paragraph(message, new TextLook(size, IsBold: true))]);
    }

    private void Add(Page page, SlidePanel panel, SlideBox box, string sentence)
    {
        var about = string.IsNullOrWhiteSpace(panel.Heading) ? sentence : panel.Heading;
        var room = string.IsNullOrWhiteSpace(panel.Heading) ? box : AddHeading(page.Canvas, panel.Heading, box);
        var isShown = panel switch
        {
            BarPanel bars => BarChart.Add(page, bars, room, about),
            LinePanel lines => LineChart.Add(page, lines, room, about),
            TablePanel table => PanelTable.Add(page, table, room, about),
            FigurePanel figures => PanelFigures.Add(page, figures, room),
            PhotoPanel pairs => new PanelPhotos(page, photos).Add(pairs, room),
            PointPanel points => PanelPoints.Add(page, points, room),
            _ => false,
        };
        if (!isShown)
        {
            page.Canvas.AddText(
                "panel", room, [text.Paragraph(words.Nothing, new TextLook(HeadingType, Tone.Muted) { Align = A.TextAlignmentTypeValues.Center })],
                new TextBox { Anchor = A.TextAnchoringTypeValues.Center });
        }
    }

    private SlideBox AddHeading(SlideCanvas canvas, string heading, SlideBox box)
    {
        var height = Math.Min(HeadingHeight, Math.Max(1, box.Height / 3));
        var line = ShowText.OneLine(heading);
        var size = TextFit.Size([line], box.Width, height, Math.Min(HeadingType, height), Math.Min(SmallestHeading, height), true);
        canvas.AddText("heading", box with { Height = height }, [text.Paragraph(TextFit.Cut(line, box.Width, size, true), new TextLook(size, Tone.Muted, true))]);
        var used = Math.Min(height + HeadingGap, box.Height - 1);
        return box with { Y = box.Y + used, Height = box.Height - used };
    }
}
