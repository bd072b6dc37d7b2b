using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>The one master and its one layout: a message, room below it, and a foot.</summary>
internal static class ShowMaster
{
    public const int TitleType = 62;

    private const int Levels = 5;
    private const int LevelIndent = 36;
    private const int LinePercent = 92_000;

    public static SlideLayoutPart Write(PresentationPart presentation, string name, ShowText text)
    {
        var master = presentation.AddNewPart<SlideMasterPart>("rId1");
        var layout = master.AddNewPart<SlideLayoutPart>("rId1");
        master.AddNewPart<ThemePart>("rId2").Theme = ShowTheme.Of(name);
        layout.AddPart(master, "rId1");

        layout.SlideLayout = new P.SlideLayout(
            new P.CommonSlideData(Placeholders(text)) { Name = name },
            new P.ColorMapOverride(new A.MasterColorMapping()))
        {
            Type = P.SlideLayoutValues.TitleOnly,
            Preserve = true,
        };
        master.SlideMaster = new P.SlideMaster(
            new P.CommonSlideData(
                new P.Background(new P.BackgroundStyleReference(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }) { Index = 1001 }),
                Placeholders(text)),
            ColourMap(),
            new P.SlideLayoutIdList(new P.SlideLayoutId { Id = 2147483649, RelationshipId = "rId1" }),
            new P.TextStyles(
                new P.TitleStyle(Level<A.Level1ParagraphProperties>(0, TitleType, "+mj", true)),
                new P.BodyStyle(AllLevels()),
                new P.OtherStyle(AllLevels())));
        return layout;
    }

    /// <summary>For texts in boxes of their own, which take nothing from a placeholder.</summary>
    public static P.DefaultTextStyle DefaultText() => new(AllLevels());

    public static P.ColorMap ColourMap() => new()
    {
        Background1 = A.ColorSchemeIndexValues.Light1,
        Text1 = A.ColorSchemeIndexValues.Dark1,
        Background2 = A.ColorSchemeIndexValues.Light2,
        Text2 = A.ColorSchemeIndexValues.Dark2,
        Accent1 = A.ColorSchemeIndexValues.Accent1,
        Accent2 = A.ColorSchemeIndexValues.Accent2,
        Accent3 = A.ColorSchemeIndexValues.Accent3,
        Accent4 = A.ColorSchemeIndexValues.Accent4,
        Accent5 = A.ColorSchemeIndexValues.Accent5,
        Accent6 = A.ColorSchemeIndexValues.Accent6,
        Hyperlink = A.ColorSchemeIndexValues.Hyperlink,
        FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
    };

    public static OpenXmlElement[] AllLevels() =>
    [
        Level<A.Level1ParagraphProperties>(0, SlideLayout.SmallestType, "+mn", false),
        Level<A.Level2ParagraphProperties>(1, SlideLayout.SmallestType, "+mn", false),
        Level<A.Level3ParagraphProperties>(2, SlideLayout.SmallestType, "+mn", false),
        Level<A.Level4ParagraphProperties>(3, SlideLayout.SmallestType, "+mn", false),
        Level<A.Level5ParagraphProperties>(Levels - 1, SlideLayout.SmallestType, "+mn", false),
    ];

    private static T Level<T>(int level, int size, string font, bool isBold)
        where T : A.TextParagraphPropertiesType, new()
    {
        var properties = new T
        {
            LeftMargin = Units.Emu(level * LevelIndent),
            Indent = 0,
            Alignment = A.TextAlignmentTypeValues.Left,
            EastAsianLineBreak = true,
            Height = true,
        };

        // Fonts of Chinese bring much room between lines themselves.
        properties.Append(
            new A.LineSpacing(new A.SpacingPercent { Val = LinePercent }),
            new A.SpaceBefore(new A.SpacingPoints { Val = 0 }),
            new A.NoBullet(),
            new A.DefaultRunProperties(
                Tones.Text(Tone.Plain),
                new A.LatinFont { Typeface = font + "-lt" },
                new A.EastAsianFont { Typeface = font + "-ea" },
                new A.ComplexScriptFont { Typeface = font + "-cs" })
            {
                FontSize = Units.Type(size),
                Bold = isBold,
                Kerning = 0,
            });
        return properties;
    }

    private static P.ShapeTree Placeholders(ShowText text)
    {
        var canvas = new SlideCanvas();
        canvas.AddPlaceholder("title", FootLine.Title(), SlideLayout.Title, new TextBox().Body(), [new A.Paragraph()]);
        foreach (var (placeholder, box) in FootLine.Pieces())
        {
            canvas.AddPlaceholder("foot", placeholder, box, FootLine.Body(), [text.Paragraph(string.Empty, FootLine.Look(SlideLayout.SmallestType))]);
        }

        return canvas.Tree;
    }
}
