using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Rectification;

/// <summary>An act on a finding's timeline.</summary>
/// <param name="Act">What was done.</param>
/// <param name="By">In which office.</param>
/// <param name="Account">By whom; null for whoever must not know it.</param>
/// <param name="At">When.</param>
/// <param name="Text">The reason, or what was done.</param>
/// <param name="Days">Working days of an extension asked for.</param>
/// <param name="Before">State before.</param>
/// <param name="After">State after.</param>
/// <param name="DueBefore">Due date before; null when there was none.</param>
/// <param name="DueAfter">Due date after; null when there is none.</param>
public sealed record FindingStepView(
    FindingAct Act, Role By, string? Account, DateTimeOffset At, string? Text, int? Days, FindingState Before, FindingState After, DateOnly? DueBefore, DateOnly? DueAfter);
