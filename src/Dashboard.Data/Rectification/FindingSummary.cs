using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Rectification;

/// <summary>A finding in a list. It holds nothing that the inspected unit must not know.</summary>
/// <param name="Number">Counts up.</param>
/// <param name="Inspection">The inspection that it comes from.</param>
/// <param name="Kind">What kind of inspection.</param>
/// <param name="Item">The item of the checklist, in the version that was answered.</param>
/// <param name="Finding">How it stands; the finder's account is empty for whoever must not know it.</param>
/// <param name="AssignedOn">The day on which the unit's clock began; null before.</param>
/// <param name="EndedOn">The day on which it was closed or withdrawn; null while open.</param>
/// <param name="DaysLeft">Working days left until the due date, negative when it has passed; null before assignment and after the end.</param>
/// <param name="Warning">Which rung of the ladder it stands on.</param>
/// <param name="IsReleased">Whether the unit sees it.</param>
/// <param name="Version">Token against silent overwriting.</param>
public sealed record FindingSummary(
    long Number,
    Guid Inspection,
    InspectionKind Kind,
    ChecklistItem Item,
    Finding Finding,
    DateOnly? AssignedOn,
    DateOnly? EndedOn,
    int? DaysLeft,
    Warning Warning,
    bool IsReleased,
    int Version)
{
    /// <summary>What people call it, such as WT-00042.</summary>
    public string Id => Finding.Id;
}
