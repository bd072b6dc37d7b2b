namespace Dashboard.Web.Features.Overview;

/// <summary>What waits for a person, in the order in which it is shown.</summary>
public enum MyTaskKind
{
    /// <summary>Overdue findings of the own unit.</summary>
    Overdue,

    /// <summary>Findings sent back by a re-check.</summary>
    Returned,

    /// <summary>Assigned findings to accept or dispute.</summary>
    ToAccept,

    /// <summary>Accepted findings to mend.</summary>
    ToMend,

    /// <summary>Reported findings to re-check.</summary>
    ToRecheck,

    /// <summary>Planned visits of an inspector.</summary>
    Visits,

    /// <summary>Records of inspections to confirm or return.</summary>
    ToReview,

    /// <summary>Found and not assigned.</summary>
    ToAssign,

    /// <summary>Disputes to decide.</summary>
    Disputes,

    /// <summary>Extensions to decide.</summary>
    Extensions,

    /// <summary>Re-checked findings to close.</summary>
    ToClose,

    /// <summary>Overdue serious findings that no leader watches yet.</summary>
    ToWatch,

    /// <summary>Decisions of meetings: for a clerk those of the own unit to answer, for the office those answered to check.</summary>
    Decisions,

    /// <summary>Entries of ledgers past their deadline: a clerk's own unit's, the office's all.</summary>
    LedgerOverdue,
}
