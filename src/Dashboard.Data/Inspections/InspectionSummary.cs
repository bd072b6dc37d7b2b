using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>An inspection in a list. The inspectors are null for whoever must not know them.</summary>
/// <param name="Id">The record.</param>
/// <param name="Receipt">E.g. JC2026-00042.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Checklist">Code of the checklist.</param>
/// <param name="ChecklistVersion">The version that was answered.</param>
/// <param name="Unit">The inspected unit.</param>
/// <param name="Place">Where.</param>
/// <param name="VisitedOn">The business day of the visit.</param>
/// <param name="State">Where the record stands.</param>
/// <param name="Score">100 less the points of all misses as answered, 0 after a crossed red line.</param>
/// <param name="RedLine">Whether a red line was crossed.</param>
/// <param name="Misses">Items whose answer is a finding.</param>
/// <param name="ReceivedAt">By the server's clock.</param>
/// <param name="Revision">1, or more after corrections.</param>
/// <param name="Inspector">Account of the inspector.</param>
/// <param name="Companion">Account of the second inspector; null when alone.</param>
/// <param name="Version">Token against silent overwriting.</param>
public sealed record InspectionSummary(
    Guid Id,
    string Receipt,
    InspectionKind Kind,
    string Checklist,
    int ChecklistVersion,
    string Unit,
    string Place,
    DateOnly VisitedOn,
    InspectionState State,
    decimal Score,
    bool RedLine,
    int Misses,
    DateTimeOffset ReceivedAt,
    int Revision,
    string? Inspector,
    string? Companion,
    int Version);
