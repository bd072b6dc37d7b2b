using Dashboard.Documents.Slides;

namespace Dashboard.Web.Show;

/// <summary>The classes that colour words, edges and grounds.</summary>
internal static class Tones
{
    public static string? Text(Tone tone) => Class("tone", tone);

    public static string? Edge(Tone tone) => Class("edge", tone);

    public static string? Fill(Tone tone) => Class("fill", tone);

    private static string? Class(string what, Tone tone) => tone switch
    {
        Tone.Lead => $"{what}-lead",
        Tone.Lag => $"{what}-lag",
        Tone.Good => $"{what}-good",
        Tone.Warn => $"{what}-warn",
        Tone.Muted => $"{what}-muted",
        _ => null,
    };
}
