using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>What a paragraph style says. What is not said comes from the style that it is based on.</summary>
internal sealed record Look
{
    public string? Font { get; init; }

    /// <summary>In half points.</summary>
    public int? Size { get; init; }

    public bool IsBold { get; init; }

    public JustificationValues? Justification { get; init; }

    /// <summary>Height of a line in twentieths of a point.</summary>
    public int? Line { get; init; }

    /// <summary>Whether a line may be higher when what stands in it is.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>Whether lines leave the grid of 22 lines and 28 characters.</summary>
    public bool IsOffGrid { get; init; }

    /// <summary>Characters that the first line stands in.</summary>
    public int FirstLine { get; init; }

    public int LeftIn { get; init; }

    public int RightIn { get; init; }

    /// <summary>Whether the paragraph stays on the page of the next one.</summary>
    public bool KeepsNext { get; init; }

    public bool BreaksPage { get; init; }

    /// <summary>Place in the outline from 0; null outside of it.</summary>
    public int? Outline { get; init; }

    /// <summary>Where a tab ends at the right.</summary>
    public int? RightTab { get; init; }

    public StyleParagraphProperties Paragraph(bool isBase)
    {
        var properties = new StyleParagraphProperties();
        if (KeepsNext)
        {
            properties.Append(new KeepNext(), new KeepLines());
        }

        if (BreaksPage)
        {
            properties.Append(new PageBreakBefore());
        }

        if (isBase)
        {
            properties.Append(new WidowControl { Val = false });
        }

        if (RightTab is { } tab)
        {
            properties.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = tab }));
        }

        if (isBase)
        {
            // A quarter of a space between Chinese and digits would leave the grid.
            properties.Append(new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false });
        }

        if (IsOffGrid)
        {
            properties.Append(new SnapToGrid { Val = false });
        }

        if (Line is { } line)
        {
            properties.Append(new SpacingBetweenLines
            {
                Before = "0",
                After = "0",
                Line = Text(line),
                LineRule = IsAtLeast ? LineSpacingRuleValues.AtLeast : LineSpacingRuleValues.Exact,
            });
        }

        if (FirstLine + LeftIn + RightIn > 0)
        {
            properties.Append(Indents.Of(FirstLine, LeftIn, RightIn, (Size ?? 32) * 10));
        }

        if (Justification is { } justification)
        {
            properties.Append(new Justification { Val = justification });
        }

        if (Outline is { } outline)
        {
            properties.Append(new OutlineLevel { Val = outline });
        }

        return properties;
    }

    public StyleRunProperties? Run()
    {
        if (Font is null && Size is null && !IsBold)
        {
            return null;
        }

        var properties = new StyleRunProperties();
        if (Font is not null)
        {
            properties.Append(FontNames.Of(Font));
        }

        if (IsBold)
        {
            properties.Append(new Bold());
        }

        if (Size is { } size)
        {
            properties.Append(new FontSize { Val = Text(size) }, new FontSizeComplexScript { Val = Text(size) });
        }

        return properties;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
