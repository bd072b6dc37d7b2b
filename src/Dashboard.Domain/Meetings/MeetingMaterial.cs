using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings;

/// <summary>Everything that the slides and papers of a frozen meeting are made from. The same material gives the same slides and papers, in any year.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Run">The run that it is frozen to.</param>
/// <param name="Earlier">Runs of earlier quarters, the latest last; for moves and trends.</param>
/// <param name="Facts">What stood in the ledgers.</param>
public sealed record MeetingMaterial(Meeting Meeting, FrozenRun Run, ImmutableArray<FrozenRun> Earlier, MeetingFacts Facts)
{
    /// <summary>The run that changes are counted from; null when there is none.</summary>
    public FrozenRun? Before => Earlier.IsEmpty ? null : Earlier[^1];
}
