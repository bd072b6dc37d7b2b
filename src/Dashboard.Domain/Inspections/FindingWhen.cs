namespace Dashboard.Domain.Inspections;

/// <summary>Which answer of an item is a finding, so that negative items (存在…) are not read upside down.</summary>
public enum FindingWhen
{
    /// <summary>NO: the thing asked for is not there.</summary>
    No,

    /// <summary>YES: the thing asked for must not be there.</summary>
    Yes,

    /// <summary>below 优.</summary>
    BelowBest,

    /// <summary>n&gt;0: each one counted is wrong.</summary>
    Any,

    /// <summary>n&lt;N: each one missing is wrong.</summary>
    NotAll,

    /// <summary>n&lt;3: fewer than the least number; one finding, however many are missing.</summary>
    TooFew,
}
