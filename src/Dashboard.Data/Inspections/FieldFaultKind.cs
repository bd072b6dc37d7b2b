namespace Dashboard.Data.Inspections;

/// <summary>What can be wrong with a record. Each kind is told in a sentence that names the field and the cure.</summary>
public enum FieldFaultKind
{
    /// <summary>The checklist or its version does not exist.</summary>
    UnknownChecklist,

    /// <summary>The unit does not exist.</summary>
    UnknownUnit,

    /// <summary>The inspector steps aside from this unit (回避).</summary>
    ConflictOfInterest,

    /// <summary>The visit is not one of the inspector's, was cancelled, or is of another unit or checklist.</summary>
    ForeignVisit,

    /// <summary>The place is missing or longer than 100 characters.</summary>
    BadPlace,

    /// <summary>A note is longer than 2,000 characters.</summary>
    NoteTooLong,

    /// <summary>The companion is no other inspector.</summary>
    UnknownCompanion,

    /// <summary>An unannounced visit is made by two.</summary>
    CompanionMissing,

    /// <summary>The visit lies in the future.</summary>
    InFuture,

    /// <summary>The visit was more than 60 days ago.</summary>
    TooLongAgo,

    /// <summary>The position or the device is longer than a browser gives.</summary>
    BadDevice,

    /// <summary>An item is not answered.</summary>
    AnswerMissing,

    /// <summary>An answer is of no item of the checklist, or an item is answered twice.</summary>
    UnknownAnswer,

    /// <summary>An answer does not fit its item.</summary>
    BadAnswer,

    /// <summary>Not applicable needs a reason.</summary>
    ReasonMissing,

    /// <summary>A serious finding needs a photo.</summary>
    PhotoMissing,

    /// <summary>A photo belongs to no item, stands twice, or there are more than nine of one item.</summary>
    BadPhotos,

    /// <summary>A correction needs a word about what was corrected.</summary>
    RevisionReasonMissing,

    /// <summary>The revision is not the next one of a returned record.</summary>
    BadRevision,
}
