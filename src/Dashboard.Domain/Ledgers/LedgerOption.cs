namespace Dashboard.Domain.Ledgers;

/// <summary>A choice that a field offers.</summary>
public sealed record LedgerOption(string Code, string NameZh, string NameEn);
