using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>The notes below each slide: what it says, what it rests on, from which run, and what the speaker was told.</summary>
internal sealed class NotesPages
{
    public const string MasterRelation = "rId2";

    // A4 upright.
    public const int Width = 6858000;
    public const int Height = 9144000;

    private const int Type = 24;

    private static readonly SlideBox PictureBox = new(90, 90, 900, 506);
    private static readonly SlideBox TextBox = new(90, 640, 900, 720);

    private readonly Deck _deck;
    private readonly SlideWords _words;
    private readonly ShowText _text;
    private readonly NotesMasterPart _master;

    public NotesPages(PresentationPart presentation, Deck deck, SlideWords words, ShowText text, string name)
    {
        _deck = deck;
        _words = words;
        _text = text;
        _master = presentation.AddNewPart<NotesMasterPart>(MasterRelation);
        _master.AddNewPart<ThemePart>("rId1").Theme = ShowTheme.Of(name);
        _master.NotesMaster = new P.NotesMaster(
            new P.CommonSlideData(
                new P.Background(new P.BackgroundStyleReference(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }) { Index = 1001 }),
                Shapes(PictureBox, TextBox, [new A.Paragraph()])),
            ShowMaster.ColourMap(),
            new P.NotesStyle(ShowMaster.AllLevels()));
    }

    public void Write(SlidePart slide, Slide content)
    {
        var part = slide.AddNewPart<NotesSlidePart>("rId2");
        part.AddPart(_master, "rId1");
        part.AddPart(slide, "rId2");
        part.NotesSlide = new P.NotesSlide(
            new P.CommonSlideData(Shapes(null, null, Lines(content).Select(l => _text.Paragraph(l, new TextLook(Type) { SpaceBefore = 30 })))),
            new P.ColorMapOverride(new A.MasterColorMapping()));
    }

    private IEnumerable<string> Lines(Slide content)
    {
        yield return content.Sentence;
        yield return _words.Source + content.Source;
        yield return _deck.Stamp.Line;
        yield return _words.Run + _deck.Stamp.Run;
        yield return _words.Hash + _deck.Stamp.Hash;
        if (!string.IsNullOrWhiteSpace(content.Comment))
        {
            yield return _words.Comment + content.Comment;
        }
    }

    private static P.ShapeTree Shapes(SlideBox? picture, SlideBox? text, IEnumerable<A.Paragraph> paragraphs)
    {
        var canvas = new SlideCanvas();
        canvas.AddSlidePicture("slide", picture);
        canvas.AddPlaceholder("notes", new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = 1 }, text, null, paragraphs);
        return canvas.Tree;
    }
}
