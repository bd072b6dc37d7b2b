namespace Dashboard.Data.Inspections;

/// <summary>What can be wrong with a plan.</summary>
public enum PlanFaultKind
{
    /// <summary>The title is missing or longer than 100 characters.</summary>
    BadTitle,

    /// <summary>There is no visit, or more than 200.</summary>
    BadVisitCount,

    /// <summary>The unit does not exist.</summary>
    UnknownUnit,

    /// <summary>The place is missing or longer than 100 characters.</summary>
    BadPlace,

    /// <summary>The days are the wrong way round, past, or more than a year ahead.</summary>
    BadDays,

    /// <summary>The inspector is none.</summary>
    UnknownInspector,

    /// <summary>The kind needs two different inspectors.</summary>
    CompanionMissing,

    /// <summary>An inspector steps aside from the unit (回避).</summary>
    ConflictOfInterest,

    /// <summary>The draw from this seed gives other visits.</summary>
    DrawDiffers,

    /// <summary>The draw leaves out inspectors' conflicts that are on record.</summary>
    DrawLacksConflicts,

    /// <summary>The checklist of the kind does not exist.</summary>
    UnknownChecklist,
}
