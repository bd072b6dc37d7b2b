using Dashboard.Domain.Ledgers;

namespace Dashboard.Domain.Meetings;

/// <summary>What a meeting decided, who does it and by when (督办单).</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Meeting">The meeting that decided it; null when it is not recorded.</param>
/// <param name="Unit">Code of the unit that owes it.</param>
/// <param name="Matter">What is to be done.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="State">How far it is.</param>
/// <param name="Reply">What the unit answered; null before.</param>
/// <param name="RepliedOn">When it answered; null before.</param>
public sealed record MeetingDecision(
    long Number, long? Meeting, string Unit, string Matter, DateOnly DecidedOn, DateOnly DueOn, DecisionState State, string? Reply, DateOnly? RepliedOn)
{
    /// <summary>The ledger that holds decisions.</summary>
    public const string Ledger = "meeting_decisions";

    /// <summary>The field that names the meeting.</summary>
    public const string MeetingField = "meeting";

    /// <summary>Whether it was still to be answered when its last day had passed.</summary>
    public bool IsOverdue(DateOnly today) => State == DecisionState.Open && DueOn < today;

    /// <summary>A decision from its entry.</summary>
    public static MeetingDecision Of(long number, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new MeetingDecision(
            number,
            LedgerValue.NumberOf(entry.Values.GetValueOrDefault(MeetingField)) is { } meeting ? (long)meeting : null,
            entry.Unit ?? string.Empty,
            entry.Values.GetValueOrDefault("matter") ?? string.Empty,
            entry.OccurredOn,
            LedgerValue.DateOf(entry.Values.GetValueOrDefault("due_on")) ?? entry.OccurredOn,
            entry.State switch
            {
                "closed" => DecisionState.Closed,
                "replied" => DecisionState.Replied,
                _ => DecisionState.Open,
            },
            entry.Values.GetValueOrDefault("reply"),
            LedgerValue.DateOf(entry.Values.GetValueOrDefault("replied_on")));
    }
}
