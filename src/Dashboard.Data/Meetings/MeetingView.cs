using Dashboard.Domain.Meetings;

namespace Dashboard.Data.Meetings;

/// <summary>A meeting in full, as the asking person may see it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Freezes">What it was frozen to, the version in force first; empty when it is not, or when the reader may not know.</param>
/// <param name="Last">Decisions of the last meeting, and what was still owed from earlier ones on the day of this one: reviewed first.</param>
/// <param name="Own">Decisions of this meeting.</param>
/// <param name="MayFreeze">Whether the person may freeze it now: before the meeting's day is over.</param>
public sealed record MeetingView(
    Meeting Meeting,
    IReadOnlyList<MeetingFreeze> Freezes,
    IReadOnlyList<MeetingDecision> Last,
    IReadOnlyList<MeetingDecision> Own,
    bool MayFreeze)
{
    /// <summary>The version in force; null when the meeting is not frozen.</summary>
    public MeetingFreeze? Freeze => Freezes.Count == 0 ? null : Freezes[0];
}
