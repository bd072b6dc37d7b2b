namespace Dashboard.Data.Inspections;

/// <summary>One thing that is wrong with a record.</summary>
/// <param name="Kind">What.</param>
/// <param name="Item">At which item; null when it is no item's.</param>
public sealed record FieldFault(FieldFaultKind Kind, string? Item = null);
