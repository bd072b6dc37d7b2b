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

    /// <summary>申请延期, by the unit, before the due date.</summary>
    AskExtension,

    /// <summary>同意延期, by the office.</summary>
    GrantExtension,

    /// <summary>不同意延期, by the office.</summary>
    RefuseExtension,

    /// <summary>挂牌督办, by a leader: an overdue serious finding is put under watch.</summary>
    List,
}
