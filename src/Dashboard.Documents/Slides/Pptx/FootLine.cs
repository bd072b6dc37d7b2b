using System.Globalization;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>The foot of a slide from left to right: source, mark of invented figures, stamp, number. One line; the stamp is written small enough to stand whole, and a source that finds no room is cut, since the notes hold it.</summary>
internal sealed class FootLine(Deck deck, ShowText text)
{
    private const int Gap = 36;
    private const int NumberWidth = 150;
    private const int WidestStamp = 860;
    private const int WidestMark = 300;
    private const int SmallestType = 22;

    private const uint SourceIndex = 10;
    private const uint StampIndex = 11;
    private const uint NumberIndex = 12;

    private static readonly SlideBox Foot = SlideLayout.Foot;

    public static P.PlaceholderShape Title() => new() { Type = P.PlaceholderValues.Title };

    /// <summary>Placeholders with their places on master and layout.</summary>
    public static IEnumerable<(P.PlaceholderShape Placeholder, SlideBox Box)> Pieces()
    {
        yield return (Footer(), Foot with { Width = Foot.Width - NumberWidth - WidestStamp - (2 * Gap) });
        yield return (Stamp(), Foot with { X = Foot.Right - NumberWidth - Gap - WidestStamp, Width = WidestStamp });
        yield return (Number(), Foot with { X = Foot.Right - NumberWidth, Width = NumberWidth });
    }

    public static A.BodyProperties Body() => new TextBox { Anchor = A.TextAnchoringTypeValues.Center, IsWrapped = false }.Body();

    public static TextLook Look(int size) => new(size, Tone.Muted);

    /// <param name="number">Of the slide, from 1.</param>
    public void AddTo(SlideCanvas canvas, Slide slide, int number)
    {
        var mark = ShowText.OneLine(deck.DemoMark ?? string.Empty);
        var stamp = ShowText.OneLine(deck.Stamp.Line);
        var source = ShowText.OneLine(slide.Source);
        var size = TextFit.Largest(SlideLayout.SmallestType, SmallestType, s => TextFit.Width(stamp, s) <= WidestStamp && TextFit.Width(source, s) <= Places(mark, stamp, s).Source.Width);
        var places = Places(mark, stamp, size);

        canvas.AddPlaceholder("foot", Footer(), places.Source, Body(), [text.Paragraph(TextFit.Cut(source, places.Source.Width, size), Look(size))]);
        if (mark.Length > 0)
        {
            var look = Look(size) with { IsBold = true, Align = A.TextAlignmentTypeValues.Center };
            canvas.AddText(
                "foot", places.Mark, [text.Paragraph(TextFit.Cut(mark, places.Mark.Width, size, true), look)], new TextBox { Anchor = A.TextAnchoringTypeValues.Center, IsWrapped = false });
        }

        var right = Look(size) with { Align = A.TextAlignmentTypeValues.Right };
        canvas.AddPlaceholder("foot", Stamp(), places.Stamp, Body(), [text.Paragraph(TextFit.Cut(stamp, places.Stamp.Width, size), right)]);
        canvas.AddPlaceholder("foot", Number(), null, null, [NumberOf(number, right)]);
    }

    private static P.PlaceholderShape Footer() => new() { Type = P.PlaceholderValues.Footer, Index = SourceIndex, Size = P.PlaceholderSizeValues.Quarter };

    private static P.PlaceholderShape Stamp() => new() { Type = P.PlaceholderValues.DateAndTime, Index = StampIndex, Size = P.PlaceholderSizeValues.Half };

    private static P.PlaceholderShape Number() => new() { Type = P.PlaceholderValues.SlideNumber, Index = NumberIndex, Size = P.PlaceholderSizeValues.Quarter };

    private static (SlideBox Source, SlideBox Mark, SlideBox Stamp) Places(string mark, string stamp, int size)
    {
        var stampWidth = Math.Clamp(TextFit.Width(stamp, size), 1, WidestStamp);
        var right = Foot with { X = Foot.Right - NumberWidth - Gap - stampWidth, Width = stampWidth };
        var markWidth = mark.Length == 0 ? 0 : Math.Min(TextFit.Width(mark, size, true), WidestMark);
        var middle = Foot with { X = right.X - (mark.Length == 0 ? 0 : Gap) - markWidth, Width = markWidth };
        return (Foot with { Width = middle.X - Gap - Foot.X }, middle, right);
    }

    private A.Paragraph NumberOf(int number, TextLook look)
    {
        var paragraph = text.Paragraph(string.Create(CultureInfo.InvariantCulture, $" / {deck.Slides.Length}"), look);
        var field = new A.Field(text.Run(look), new A.Text(number.ToString(CultureInfo.InvariantCulture)))
        {
            Id = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}",
            Type = "slidenum",
        };
        paragraph.InsertAfter<OpenXmlElement>(field, paragraph.ParagraphProperties!);
        return paragraph;
    }
}
