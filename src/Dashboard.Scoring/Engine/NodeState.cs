namespace Dashboard.Scoring.Engine;

/// <summary>Where a node's score comes from, or why it has none.</summary>
public enum NodeState
{
    /// <summary>No observation, and the node is left out.</summary>
    Absent = 0,

    /// <summary>Measured, or an inner node with a score.</summary>
    Value,

    /// <summary>Does not concern the unit, or its type, or N = 0.</summary>
    NotApplicable,

    NotDue,

    Pending,

    /// <summary>Scores 0.</summary>
    Overdue,

    /// <summary>Absent, filled with 0 by the missing policy.</summary>
    Zero,

    /// <summary>Absent, filled with 100 by the missing policy.</summary>
    Full,
}
