namespace Dashboard.Data.Inspections;

/// <summary>What became of a photo that was sent.</summary>
public enum HoldOutcome
{
    Held,

    /// <summary>The very same photo was held before.</summary>
    HeldBefore,

    /// <summary>Another photo is held under this id, or it is another record's.</summary>
    OtherContent,

    /// <summary>The record was received and is not open for correction.</summary>
    RecordClosed,

    /// <summary>The account has sent its share of a day.</summary>
    OverQuota,

    /// <summary>The record has as many photos as one may have.</summary>
    TooMany,
}
