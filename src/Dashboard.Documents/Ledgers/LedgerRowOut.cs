using Dashboard.Domain.Ledgers;

namespace Dashboard.Documents.Ledgers;

/// <summary>An entry as it is written into a file.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">Its version.</param>
/// <param name="Subject">Name of its unit or village; null when it is the county's.</param>
/// <param name="Entry">The entry.</param>
public sealed record LedgerRowOut(long Number, int Version, string? Subject, LedgerEntry Entry);
