namespace Dashboard.Documents.Slides;

/// <summary>A part of a slide.</summary>
public abstract record SlidePanel
{
    /// <summary>Its share of the width, against the other panels of its band.</summary>
    public int Width { get; init; } = 1;

    /// <summary>What it shows; null when the message says it.</summary>
    public string? Heading { get; init; }
}
