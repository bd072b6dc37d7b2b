namespace Dashboard.Domain.Inspections;

/// <summary>What an inspection is (docs/domain.md, inspections). Each kind has its checklist.</summary>
public enum InspectionKind
{
    /// <summary>综合检查, announced; CK1.</summary>
    Comprehensive,

    /// <summary>暗访, without notice; CK2.</summary>
    Unannounced,

    /// <summary>服务窗口检查; CK3.</summary>
    ServiceWindow,

    /// <summary>行政执法案卷评查, one file each; CK4.</summary>
    CaseFile,

    /// <summary>民主法治示范村（社区）复核; CK5.</summary>
    VillageRecheck,

    /// <summary>大走访记录核查; CK6.</summary>
    VisitRecords,
}
