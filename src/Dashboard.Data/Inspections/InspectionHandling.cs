using Dashboard.Data.Rectification;

namespace Dashboard.Data.Inspections;

/// <summary>One act on a record as the audit trail holds it.</summary>
/// <param name="Act">What was done.</param>
/// <param name="Account">Whose account did it.</param>
/// <param name="Post">The post behind the account; null when the account is gone.</param>
/// <param name="At">When, by the server's clock.</param>
public sealed record InspectionHandling(InspectionAct Act, string Account, PostName? Post, DateTimeOffset At);
