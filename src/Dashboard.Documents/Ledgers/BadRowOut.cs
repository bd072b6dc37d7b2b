using System.Collections.Immutable;
using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Documents.Ledgers;

/// <summary>A row that was not taken, as it goes back to whoever sent it.</summary>
/// <param name="Row">The row as it was written.</param>
/// <param name="Reason">What is wrong, in words.</param>
/// <param name="Fields">Codes of the fields that are wrong; empty for the unit or village.</param>
public sealed record BadRowOut(ImportRow Row, string Reason, ImmutableHashSet<string> Fields);
