namespace Dashboard.Data.Inspections;

/// <summary>One thing that is wrong with a plan.</summary>
/// <param name="Kind">What.</param>
/// <param name="Visit">At which visit, from 0; null when it is the plan's.</param>
public sealed record PlanFault(PlanFaultKind Kind, int? Visit = null);
