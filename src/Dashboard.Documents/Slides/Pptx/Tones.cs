using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>Tones in colours of the theme, so that a reader who changes the theme changes all of them.</summary>
internal static class Tones
{
    public static A.SolidFill Text(Tone tone) => Solid(tone switch
    {
        Tone.Lead => A.SchemeColorValues.Accent1,
        Tone.Lag => A.SchemeColorValues.Accent2,
        Tone.Good => A.SchemeColorValues.Accent3,
        Tone.Warn => A.SchemeColorValues.Accent4,
        Tone.Muted => A.SchemeColorValues.Text2,
        _ => A.SchemeColorValues.Text1,
    });

    public static A.SolidFill Bar(Tone tone) => tone switch
    {
        Tone.Plain => Solid(A.SchemeColorValues.Accent5),
        Tone.Muted => Solid(A.SchemeColorValues.Accent6),
        _ => Text(tone),
    };

    /// <summary>The ground of a cell: light, so that words on it keep their contrast. Null for none.</summary>
    public static A.SolidFill? Ground(Tone tone) => tone switch
    {
        Tone.Lead => Rgb("D5E4F5"),
        Tone.Lag => Rgb("FDEBEE"),
        Tone.Good => Rgb("E6F4EC"),
        Tone.Warn => Rgb("FFF3D9"),
        Tone.Muted => Solid(A.SchemeColorValues.Background2),
        _ => null,
    };

    public static A.SolidFill Solid(A.SchemeColorValues colour) => new(new A.SchemeColor { Val = colour });

    public static A.SolidFill Rgb(string hex) => new(new A.RgbColorModelHex { Val = hex });

    /// <summary>A hairline of tables and axes.</summary>
    public static A.SolidFill Rule() => Rgb("C9D3E1");
}
