namespace Dashboard.Domain.Ledgers;

/// <summary>One thing that is wrong with an entry.</summary>
/// <param name="Field">Code of the field; empty when it is the unit or village.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Limit">The limit, the other field or the choices, as the sentence needs it; null when it needs none.</param>
public sealed record EntryFault(string Field, EntryFaultKind Kind, string? Limit = null);
