namespace Dashboard.Domain.Inspections;

/// <summary>Where an inspection's record stands between the village and the file.</summary>
public enum InspectionState
{
    /// <summary>待审核: received from the field; answers are locked.</summary>
    Submitted,

    /// <summary>已退回: the desk asks for a correction, with a reason.</summary>
    Returned,

    /// <summary>已确认: its misses are findings; the inspected unit does not see it yet.</summary>
    Confirmed,

    /// <summary>已发布: the unit sees it, its findings are assigned, and it counts in scores.</summary>
    Released,

    /// <summary>已合并: a duplicate of another record; counts nowhere.</summary>
    Merged,
}
