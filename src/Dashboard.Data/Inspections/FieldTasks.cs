using Dashboard.Domain.Inspections;
using Dashboard.Domain.Organisation;

namespace Dashboard.Data.Inspections;

/// <summary>Everything that an inspector's phone needs to work without a signal.</summary>
/// <param name="Visits">Its planned visits, the soonest first.</param>
/// <param name="Checklists">The latest version of each checklist, and every version that a visit or a returned record needs.</param>
/// <param name="Units">The units that it may inspect: all but those from which it steps aside.</param>
/// <param name="Companions">Accounts of the other inspectors with their posts in both languages.</param>
/// <param name="Records">Its records that were received lately or wait for a correction.</param>
public sealed record FieldTasks(
    IReadOnlyList<FieldVisit> Visits,
    IReadOnlyList<ChecklistTemplate> Checklists,
    IReadOnlyList<OrganisationUnit> Units,
    IReadOnlyList<InspectorName> Companions,
    IReadOnlyList<FieldRecordState> Records);
