using System.Collections.Immutable;

namespace Dashboard.Domain.Programme;

/// <summary>Which entries of a ledger are of an item, where the ledger carries several.</summary>
/// <param name="Ledger">Code of the ledger.</param>
/// <param name="Field">A choice field of it.</param>
/// <param name="Is">Options of the field; an entry with one of them is the item's.</param>
public sealed record ItemFilter(string Ledger, string Field, ImmutableArray<string> Is);
