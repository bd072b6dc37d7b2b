using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>What became of a record that a phone sent.</summary>
/// <param name="Id">The record.</param>
/// <param name="Kind">What the visit was.</param>
/// <param name="Unit">The unit that was inspected.</param>
/// <param name="Place">Where.</param>
/// <param name="Receipt">E.g. JC2026-00042.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Revision">The revision that was received last.</param>
/// <param name="ReceivedAt">By the server's clock.</param>
/// <param name="ReturnReason">Why the desk returned it; null when it did not.</param>
public sealed record FieldRecordState(
    Guid Id, InspectionKind Kind, string Unit, string Place, string Receipt, InspectionState State, int Revision, DateTimeOffset ReceivedAt, string? ReturnReason);
