namespace Dashboard.Domain.Access;

/// <summary>
/// What a person may do. The three administrative offices (三员: system, security, audit) are separate and touch no score.
/// </summary>
public enum Role
{
    /// <summary>County leader: sees everything, puts overdue serious findings under watch, changes nothing else.</summary>
    Leader,

    /// <summary>Assessment office: runs the scheme and the cycle, locks and publishes.</summary>
    Office,

    /// <summary>Inspector: records spot-checks and re-checks what was mended; sees its own records and the findings.</summary>
    Inspector,

    /// <summary>Clerk of one unit: reports for it and sees it in full.</summary>
    Clerk,

    /// <summary>Auditor: reads everything and the audit trail, changes nothing.</summary>
    Auditor,

    /// <summary>System administrator: runs the installation; sees no score in detail.</summary>
    SystemAdmin,

    /// <summary>Security administrator: accounts and roles; sees no score in detail.</summary>
    SecurityAdmin,
}
