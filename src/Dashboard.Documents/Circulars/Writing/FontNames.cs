using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>Fonts by the names that the standard's readers have them under, and what stands in for them. None is embedded: they are not ours.</summary>
internal static class FontNames
{
    public const string Title = "方正小标宋简体";
    public const string Body = "仿宋_GB2312";
    public const string Kai = "楷体_GB2312";
    public const string Hei = "黑体";
    public const string Song = "宋体";

    private static readonly (string Name, string Instead)[] All =
        [(Title, "宋体"), (Body, "仿宋"), (Kai, "楷体"), (Hei, "SimHei"), (Song, "SimSun")];

    public static RunFonts Of(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    // GB 2312, so that a substitute is looked for among Chinese fonts.
    public static Fonts Table() => new(All.Select(f => new Font(
        new AltName { Val = f.Instead },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = FontFamilyValues.Auto },
        new Pitch { Val = FontPitchValues.Variable })
    {
        Name = f.Name,
    }));
}
