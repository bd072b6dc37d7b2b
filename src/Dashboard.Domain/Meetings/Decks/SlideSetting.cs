namespace Dashboard.Domain.Meetings.Decks;

/// <summary>What a person decided about a slide.</summary>
/// <param name="Key">The slide, as <see cref="SlideKey"/> writes it.</param>
/// <param name="IsHidden">Left out of the show and of the PPTX. The cover is never left out.</param>
/// <param name="Comment">A sentence for the speaker, kept off the slide itself; null without one.</param>
public sealed record SlideSetting(string Key, bool IsHidden, string? Comment);
