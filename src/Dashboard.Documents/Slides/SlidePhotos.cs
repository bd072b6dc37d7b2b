namespace Dashboard.Documents.Slides;

/// <summary>What was amiss and what was mended.</summary>
/// <param name="Before">Photo of what was amiss.</param>
/// <param name="BeforeText">What stands below it.</param>
/// <param name="After">Photo of what was mended; null without one.</param>
/// <param name="AfterText">What stands below it, or in its place.</param>
/// <param name="Caption">Of what and whose.</param>
/// <param name="Tone">Of the caption.</param>
public sealed record SlidePhotos(Guid Before, string BeforeText, Guid? After, string AfterText, string Caption, Tone Tone);
