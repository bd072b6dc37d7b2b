namespace Dashboard.Data.Observations;

/// <summary>What became of an observation that somebody wanted to record.</summary>
public enum RecordOutcome
{
    Saved,

    /// <summary>Somebody else recorded in the meantime; nothing was overwritten and both are handed back.</summary>
    Conflict,

    /// <summary>The period is locked or published, or does not exist.</summary>
    PeriodClosed,

    /// <summary>The scheme refuses the observation; the faults say why.</summary>
    Refused,

    /// <summary>The indicator is measured from inspections; nobody reports it.</summary>
    Measured,

    /// <summary>A number has more than six decimals or is too large to be kept exactly.</summary>
    TooPrecise,
}
