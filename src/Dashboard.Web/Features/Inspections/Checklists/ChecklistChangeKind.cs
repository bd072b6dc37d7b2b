namespace Dashboard.Web.Features.Inspections.Checklists;

/// <summary>What can differ between two versions of a checklist.</summary>
public enum ChecklistChangeKind
{
    /// <summary>The checklist's own name.</summary>
    Renamed,

    /// <summary>The order of the items that stand in both.</summary>
    Reordered,

    ItemAdded,
    ItemRemoved,
    ItemNameZh,
    ItemNameEn,
    ItemAnswers,

    /// <summary>The answer that is a finding, least number included.</summary>
    ItemWhen,

    ItemSeverity,
    ItemPoints,
    ItemIndicator,
    ItemSource,
}
