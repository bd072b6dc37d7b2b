namespace Dashboard.Domain.Inspections;

/// <summary>Which findings need a photo when they are made.</summary>
public static class PhotoRule
{
    /// <summary>Whether an answer must be shown by at least one photo: a finding that is serious, or crosses a red line.</summary>
    public static bool Needs(ChecklistItem item, ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Severity >= Severity.Serious && AnswerCost.IsFinding(item, answer);
    }
}
