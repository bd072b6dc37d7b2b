namespace Dashboard.Domain.Inspections;

/// <summary>What is wrong with a checklist that somebody wrote.</summary>
public enum ChecklistFault
{
    /// <summary>A name is missing in one of the languages, or longer than 200 characters.</summary>
    BadName,

    /// <summary>It has no item, or more than 100.</summary>
    BadItemCount,

    /// <summary>The code of an item is not the checklist's code, a dash and digits.</summary>
    BadCode,

    /// <summary>The code stands twice.</summary>
    CodeTwice,

    /// <summary>The answer that is a finding does not fit the way of answering.</summary>
    FindingDoesNotFit,

    /// <summary>The least number is not between 1 and 1,000.</summary>
    BadLeast,

    /// <summary>The points are not above 0 and at most 100.</summary>
    BadPoints,

    /// <summary>The scheme has no such indicator or adjuster.</summary>
    UnknownIndicator,
}
