namespace Dashboard.Scoring.Schemes;

/// <summary>What an absent observation does.</summary>
public enum MissingPolicy
{
    /// <summary>Its weight goes to its siblings.</summary>
    Skip,

    /// <summary>Not reported is 0.</summary>
    Zero,

    /// <summary>No finding is full marks, 100.</summary>
    Full,

    /// <summary>Left out of the provisional score; blocks confirmation.</summary>
    Pending,
}
