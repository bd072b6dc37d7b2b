using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>The slides of a meeting in the order in which they are shown.</summary>
/// <param name="Title">What the meeting is about.</param>
/// <param name="Slides">What is shown; hidden slides are not among them.</param>
/// <param name="Stamp">Which numbers these are; stands on every slide.</param>
/// <param name="DemoMark">That the figures are invented; null when they are not.</param>
/// <param name="Culture">Language of the texts, such as zh-CN.</param>
public sealed record Deck(string Title, ImmutableArray<Slide> Slides, PaperStamp Stamp, string? DemoMark, string Culture)
{
    /// <summary>Every photo that the slides show.</summary>
    public IEnumerable<Guid> Photos => Slides.SelectMany(s => s.Bands).SelectMany(b => b.Panels).OfType<PhotoPanel>()
        .SelectMany(p => p.Pairs).SelectMany(p => p.After is { } after ? [p.Before, after] : new[] { p.Before }).Distinct();
}
