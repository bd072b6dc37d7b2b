namespace Dashboard.Scoring.Observations;

/// <summary>What is known of an indicator for a unit. The kinds of empty never collapse into zero or into each other.</summary>
public enum ObservationState
{
    /// <summary>Nothing was reported: the indicator's <see cref="Schemes.MissingPolicy"/> decides.</summary>
    Absent = 0,

    /// <summary>A value was measured.</summary>
    Value,

    /// <summary>不适用: the indicator does not concern the unit; its weight goes to its siblings.</summary>
    NotApplicable,

    /// <summary>未到期: the time to report has not come; left out of a provisional score.</summary>
    NotDue,

    /// <summary>待核验/待测评: waits for a check or a ballot; left out and blocks confirmation.</summary>
    Pending,

    /// <summary>逾期未报: the time to report has passed; scores 0.</summary>
    Overdue,
}
