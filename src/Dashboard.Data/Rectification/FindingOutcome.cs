namespace Dashboard.Data.Rectification;

/// <summary>What became of an act on a finding.</summary>
public enum FindingOutcome
{
    Done,

    /// <summary>Somebody else acted in the meantime; nothing was overwritten and both are handed back.</summary>
    Conflict,

    /// <summary>The act is refused; the refusal says why.</summary>
    Refused,

    /// <summary>The text is longer than 2,000 characters.</summary>
    TextTooLong,

    /// <summary>There is no such finding, or not for this person.</summary>
    NotFound,
}
