using System.Collections.Immutable;
using Dashboard.Domain.LeadGoose;

namespace Dashboard.Domain.Meetings;

/// <summary>
/// What a meeting shows beside the scores, as it stood when the meeting was frozen: slides and papers read this and never the ledgers, so that nothing
/// changes under the speaker.
/// </summary>
/// <param name="Meeting">The meeting as it was arranged then.</param>
/// <param name="AsOf">The business day on which it stood so.</param>
/// <param name="Findings">Findings of the year that had been released or were still owed, the latest first.</param>
/// <param name="Decisions">Decisions of this and earlier meetings: all of the last meeting and of this one, and what was still owed of others.</param>
/// <param name="LastMeeting">Number of the meeting before; null for the first.</param>
/// <param name="Coverage">Titles of villages by township, by code.</param>
/// <param name="Duties">The check points of the lead-goose duties, in order.</param>
public sealed record MeetingFacts(
    Meeting Meeting,
    DateOnly AsOf,
    ImmutableArray<FrozenFinding> Findings,
    ImmutableArray<MeetingDecision> Decisions,
    long? LastMeeting,
    ImmutableArray<FrozenCoverage> Coverage,
    ImmutableArray<LeadGooseDuty> Duties);
