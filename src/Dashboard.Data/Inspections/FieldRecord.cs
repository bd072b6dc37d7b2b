using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A record of an inspection as a phone sends it.</summary>
/// <param name="Id">Made on the phone; a repeated sending has the same.</param>
/// <param name="Visit">The planned visit; null for a spot-check that nobody planned.</param>
/// <param name="Checklist">Code of the checklist.</param>
/// <param name="ChecklistVersion">The version that was answered.</param>
/// <param name="Unit">The inspected unit.</param>
/// <param name="Place">Where, as one short name.</param>
/// <param name="Companion">The second inspector; null when alone.</param>
/// <param name="VisitedAt">When the visit was, by the phone's clock.</param>
/// <param name="SentAt">When it is sent, by the phone's clock.</param>
/// <param name="Position">Latitude, longitude and accuracy in metres, such as <c>33.88,111.68,25</c>; null when unknown.</param>
/// <param name="Device">What the browser says of itself; null when unknown.</param>
/// <param name="Answers">One for each item.</param>
/// <param name="Photos">Every photo of the record; each must be held already.</param>
/// <param name="Note">Free note.</param>
/// <param name="Revision">1 at first, one more for each correction of a returned record.</param>
/// <param name="RevisionReason">What was corrected; needed from revision 2.</param>
public sealed record FieldRecord(
    Guid Id,
    Guid? Visit,
    string Checklist,
    int ChecklistVersion,
    string Unit,
    string Place,
    string? Companion,
    DateTimeOffset VisitedAt,
    DateTimeOffset SentAt,
    string? Position,
    string? Device,
    IReadOnlyList<ItemAnswer> Answers,
    IReadOnlyList<FieldPhoto> Photos,
    string? Note,
    int Revision,
    string? RevisionReason);
