using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>How a text looks.</summary>
/// <param name="Size">In pixels of the canvas.</param>
internal readonly record struct TextLook(int Size, Tone Tone = Tone.Plain, bool IsBold = false)
{
    /// <summary>Left when null.</summary>
    public A.TextAlignmentTypeValues? Align { get; init; }

    /// <summary>Above each paragraph but the first, in hundredths of the size.</summary>
    public int SpaceBefore { get; init; }

    public bool HasBullet { get; init; }
}
