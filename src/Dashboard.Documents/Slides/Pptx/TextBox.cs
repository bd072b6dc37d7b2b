using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>How a text stands in its box.</summary>
internal sealed record TextBox
{
    /// <summary>Between the edge and the text, in pixels.</summary>
    public int Inset { get; init; }

    public A.TextAnchoringTypeValues Anchor { get; init; } = A.TextAnchoringTypeValues.Top;

    public bool IsWrapped { get; init; } = true;

    /// <summary>Null for none.</summary>
    public A.SolidFill? Ground { get; init; }

    public A.BodyProperties Body() => new()
    {
        Wrap = IsWrapped ? A.TextWrappingValues.Square : A.TextWrappingValues.None,
        Anchor = Anchor,
        LeftInset = Units.Emu(Inset),
        RightInset = Units.Emu(Inset),
        TopInset = Units.Emu(Inset / 2),
        BottomInset = Units.Emu(Inset / 2),
        RightToLeftColumns = false,
    };
}
