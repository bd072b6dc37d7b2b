namespace Dashboard.Documents.Slides;

/// <summary>A large figure.</summary>
/// <param name="Label">Of what.</param>
/// <param name="Figure">The figure with its unit.</param>
/// <param name="Note">What is said below; empty when nothing.</param>
/// <param name="Tone">Of the figure.</param>
/// <param name="Door">See <see cref="BarRow.Door"/>.</param>
public sealed record SlideFigure(string Label, string Figure, string Note = "", Tone Tone = Tone.Plain, string? Door = null);
