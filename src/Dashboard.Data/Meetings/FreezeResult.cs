using System.Collections.Immutable;
using Dashboard.Domain.Meetings;

namespace Dashboard.Data.Meetings;

/// <summary>What became of the wish to freeze a meeting.</summary>
/// <param name="Outcome">Frozen or why not.</param>
/// <param name="Freeze">What it is frozen to; null when it was not frozen.</param>
/// <param name="Missing">What is pending and in the way.</param>
public sealed record FreezeResult(FreezeOutcome Outcome, MeetingFreeze? Freeze, ImmutableArray<MissingItem> Missing);
