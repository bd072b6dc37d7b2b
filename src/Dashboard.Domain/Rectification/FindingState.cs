namespace Dashboard.Domain.Rectification;

/// <summary>Where a finding stands on its way 发现 → 交办 → 认领/异议 → 整改 → 反馈 → 复查 → 销号 (docs/domain.md, rectification).</summary>
public enum FindingState
{
    /// <summary>发现: confirmed at the desk, points deducted.</summary>
    Found,

    /// <summary>交办: sent to the unit with a deadline.</summary>
    Assigned,

    /// <summary>异议: the unit disputes it; the office decides.</summary>
    Disputed,

    /// <summary>整改中: the unit has accepted it and mends.</summary>
    Rectifying,

    /// <summary>反馈: the unit says that it is mended; waits for the re-check.</summary>
    Reported,

    /// <summary>复查合格: re-checked and good; waits to be closed.</summary>
    Rechecked,

    /// <summary>销号（按期）: reported in time and closed.</summary>
    ClosedOnTime,

    /// <summary>销号（逾期）: closed, but reported late.</summary>
    ClosedLate,

    /// <summary>撤销: the office upheld the dispute; its points are given back.</summary>
    Withdrawn,
}
