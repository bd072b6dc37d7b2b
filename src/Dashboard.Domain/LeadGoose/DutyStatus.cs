namespace Dashboard.Domain.LeadGoose;

/// <summary>How far a duty is performed, by its share of full points.</summary>
public enum DutyStatus
{
    /// <summary>No indicator of the duty applies to the unit.</summary>
    NotApplicable,

    /// <summary>Nothing scored yet: not due, pending or absent.</summary>
    Waiting,

    /// <summary>Below 60 % of full points.</summary>
    Weak,

    /// <summary>From 60 % to below 90 % of full points.</summary>
    Partial,

    /// <summary>At least 90 % of full points.</summary>
    Performed,
}
