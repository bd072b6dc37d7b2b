namespace Dashboard.Documents.Slides;

/// <summary>A cell of a table on a slide.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Tone">Of the words.</param>
/// <param name="Fill">Of the ground; <see cref="Tone.Plain"/> for none.</param>
/// <param name="Door">See <see cref="BarRow.Door"/>.</param>
public sealed record SlideCell(string Text, Tone Tone = Tone.Plain, Tone Fill = Tone.Plain, string? Door = null);
