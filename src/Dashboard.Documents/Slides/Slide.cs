using System.Collections.Immutable;
using Dashboard.Domain.Meetings.Decks;

namespace Dashboard.Documents.Slides;

/// <summary>A slide, the same for the screen and for the file: one message in words and what it rests on.</summary>
public sealed record Slide
{
    public required SlideKey Key { get; init; }

    /// <summary>What it is, in a few words, for lists of slides.</summary>
    public required string Name { get; init; }

    /// <summary>The one thing that it says. At most two lines of a screen.</summary>
    public required ImmutableArray<TextPart> Message { get; init; }

    /// <summary>What stands below, from top to bottom.</summary>
    public required ImmutableArray<SlideBand> Bands { get; init; }

    /// <summary>What the figures are, for the foot of the slide.</summary>
    public required string Source { get; init; }

    /// <summary>What a person wrote for the speaker; null when nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>The message as one sentence, to be read aloud or searched.</summary>
    public string Sentence => string.Concat(Message.Select(p => p.Text));
}
