namespace Dashboard.Domain.Inspections;

/// <summary>Where a planned visit stands.</summary>
public enum VisitState
{
    /// <summary>待检查.</summary>
    Planned,

    /// <summary>已检查: a record of it has been received.</summary>
    Done,

    /// <summary>已取消, with a reason on the audit trail.</summary>
    Cancelled,
}
