namespace Dashboard.Documents.Slides;

/// <summary>A bar.</summary>
/// <param name="Label">Of what.</param>
/// <param name="Value">How long; null for a row without a bar.</param>
/// <param name="Figure">The value as it is printed.</param>
/// <param name="Note">What is said beside it; empty when nothing.</param>
/// <param name="Tone">Of the bar.</param>
/// <param name="NoteTone">Of the note.</param>
/// <param name="Door">What opens when it is chosen: a unit, or a unit and a node as in 410324103/P1; null when nothing.</param>
public sealed record BarRow(string Label, decimal? Value, string Figure, string Note = "", Tone Tone = Tone.Plain, Tone NoteTone = Tone.Muted, string? Door = null);
