using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A record as it stood before it was corrected.</summary>
public sealed record InspectionRevision(
    int Revision, IReadOnlyList<ItemAnswer> Answers, string? Note, DateTimeOffset SentAt, DateTimeOffset ReceivedAt, string? ReturnReason);
