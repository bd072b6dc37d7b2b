using Dashboard.Domain.Access;

namespace Dashboard.Web.Show;

/// <summary>A show that others may follow.</summary>
/// <param name="Speaker">With whose rights its slides are read.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Slide">The key of the slide that is shown; empty before the first was told.</param>
/// <param name="OpenedAt">When others were let in.</param>
public sealed record Following(Actor Speaker, long Meeting, string Slide, DateTimeOffset OpenedAt);
