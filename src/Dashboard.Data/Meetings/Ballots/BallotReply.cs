namespace Dashboard.Data.Meetings.Ballots;

/// <summary>What a phone is told about its code.</summary>
public enum BallotReply
{
    /// <summary>The code may vote.</summary>
    Ready,

    /// <summary>Its vote is in (已投票) and not written yet: the phone keeps the answers.</summary>
    Voted,

    /// <summary>Its vote is written (已封存).</summary>
    Sealed,

    /// <summary>The text is no code.</summary>
    BadCode,

    /// <summary>No such code was issued, or it was voided.</summary>
    UnknownCode,

    /// <summary>The ballot is not open yet.</summary>
    NotOpen,

    /// <summary>The ballot is closed.</summary>
    Closed,

    /// <summary>The answers have faults; nothing was taken.</summary>
    Faulty,
}
