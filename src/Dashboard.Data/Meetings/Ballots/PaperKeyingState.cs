namespace Dashboard.Data.Meetings.Ballots;

/// <summary>How far a paper ballot is keyed in.</summary>
public enum PaperKeyingState
{
    /// <summary>By one person.</summary>
    Once,

    /// <summary>By two people who keyed the same: it counts at closing.</summary>
    Agrees,

    /// <summary>By two people who keyed differently: one of them has to look again.</summary>
    Differs,
}
