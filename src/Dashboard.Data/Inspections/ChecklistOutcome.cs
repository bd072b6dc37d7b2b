namespace Dashboard.Data.Inspections;

/// <summary>What became of a checklist that somebody wrote.</summary>
public enum ChecklistOutcome
{
    Added,

    /// <summary>It is word for word the version that is in force.</summary>
    Unchanged,

    /// <summary>Somebody else has added a version in the meantime.</summary>
    Conflict,

    /// <summary>It has faults.</summary>
    Faulty,
}
