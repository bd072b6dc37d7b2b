namespace Dashboard.Documents.Slides;

/// <summary>A piece of a sentence in one tone.</summary>
public sealed record TextPart(string Text, Tone Tone = Tone.Plain);
