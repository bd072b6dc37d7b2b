namespace Dashboard.Documents.Circulars;

/// <summary>An office and a day.</summary>
/// <param name="Office">Name of the office, never of a person.</param>
/// <param name="Day">As it is printed, in Arabic digits, such as 2026年9月30日.</param>
public sealed record CircularSignature(string Office, string Day);
