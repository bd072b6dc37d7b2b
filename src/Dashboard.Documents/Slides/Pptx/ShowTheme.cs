using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>Colours and fonts. Chinese fonts are named as Office and WPS in Chinese name them; other texts get one that every system has or replaces by its like.</summary>
internal static class ShowTheme
{
    private const string Headings = "微软雅黑";
    private const string Texts = "等线";
    private const string Latin = "Arial";

    public static A.Theme Of(string name) => new(
        new A.ThemeElements(Colours(name), Fonts(name), Formats(name)), new A.ObjectDefaults(), new A.ExtraColorSchemeList())
    {
        Name = name,
    };

    private static A.ColorScheme Colours(string name) => new(
        new A.Dark1Color(Hex("14213D")),
        new A.Light1Color(Hex("FFFFFF")),
        new A.Dark2Color(Hex("4F5D78")),
        new A.Light2Color(Hex("F1F5FA")),
        new A.Accent1Color(Hex("1F4E8C")),
        new A.Accent2Color(Hex("C8102E")),
        new A.Accent3Color(Hex("17734A")),
        new A.Accent4Color(Hex("8A5A00")),
        new A.Accent5Color(Hex("9DB8DC")),
        new A.Accent6Color(Hex("A9B6CB")),
        new A.Hyperlink(Hex("1F4E8C")),
        new A.FollowedHyperlinkColor(Hex("4F5D78")))
    {
        Name = name,
    };

    private static A.FontScheme Fonts(string name) => new(
        new A.MajorFont(
            new A.LatinFont { Typeface = Latin },
            new A.EastAsianFont { Typeface = Headings },
            new A.ComplexScriptFont { Typeface = Latin },
            new A.SupplementalFont { Script = "Hans", Typeface = Headings }),
        new A.MinorFont(
            new A.LatinFont { Typeface = Latin },
            new A.EastAsianFont { Typeface = Texts },
            new A.ComplexScriptFont { Typeface = Latin },
            new A.SupplementalFont { Script = "Hans", Typeface = Texts }))
    {
        Name = name,
    };

    // The schema asks for three of each; nothing here uses shadows or gradients.
    private static A.FormatScheme Formats(string name) => new(
        new A.FillStyleList(Fill(), Fill(), Fill()),
        new A.LineStyleList(Line(6350), Line(12700), Line(19050)),
        new A.EffectStyleList(Effect(), Effect(), Effect()),
        new A.BackgroundFillStyleList(Fill(), Fill(), Fill()))
    {
        Name = name,
    };

    private static A.SolidFill Fill() => Tones.Solid(A.SchemeColorValues.PhColor);

    private static A.Outline Line(int emu) => new(Fill(), new A.PresetDash { Val = A.PresetLineDashValues.Solid }) { Width = emu };

    private static A.EffectStyle Effect() => new(new A.EffectList());

    private static A.RgbColorModelHex Hex(string hex) => new() { Val = hex };
}
