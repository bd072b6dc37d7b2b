namespace Dashboard.Scoring.Rules;

/// <summary>Whether an observation in state <c>value</c> holds what its rule reads.</summary>
public enum ReadingState
{
    /// <summary>Something that the rule reads is missing: counts as an absent observation.</summary>
    Absent = 0,

    /// <summary>The formula can run.</summary>
    Value,

    /// <summary>Nothing to measure (N = 0): the indicator does not apply to the unit.</summary>
    NotApplicable,
}
