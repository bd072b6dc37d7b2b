namespace Dashboard.Domain.Rectification;

/// <summary>What somebody can do with a finding.</summary>
public enum FindingAct
{
    /// <summary>交办, by the office.</summary>
    Assign,

    /// <summary>认领, by the unit.</summary>
    Accept,

    /// <summary>提出异议, by the unit.</summary>
    Dispute,

    /// <summary>驳回异议, by the office: the unit must rectify.</summary>
    RejectDispute,

    /// <summary>采纳异议, by the office: the finding is withdrawn.</summary>
    UpholdDispute,

    /// <summary>反馈, by the unit, with an after-photo.</summary>
    Report,

    /// <summary>退回, by the re-checker: not mended.</summary>
    Return,

    /// <summary>复查合格, by the re-checker.</summary>
    Pass,

    /// <summary>销号, by the office.</summary>
    Close,
}
