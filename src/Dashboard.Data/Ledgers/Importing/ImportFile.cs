using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Data.Ledgers.Importing;

/// <summary>A file that was brought, read into rows.</summary>
/// <param name="Name">Its name, for the record.</param>
/// <param name="Sha256">Of its bytes, lower-case hex, for the record.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ImportFile(string Name, string Sha256, IReadOnlyList<ImportRow> Rows);
