namespace Dashboard.Data.Inspections;

/// <summary>What became of a record that was sent.</summary>
public enum SubmitOutcome
{
    /// <summary>Received and kept.</summary>
    Received,

    /// <summary>The very same record was received before; its receipt is given again.</summary>
    ReceivedBefore,

    /// <summary>Another record was received under this id; both are handed back and nothing has changed.</summary>
    OtherContent,

    /// <summary>Photos that it names are not held yet; nothing has changed.</summary>
    PhotosMissing,

    /// <summary>It has faults; nothing has changed.</summary>
    Refused,
}
