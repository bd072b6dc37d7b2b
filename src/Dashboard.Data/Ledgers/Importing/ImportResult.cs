using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Data.Ledgers.Importing;

/// <summary>How it went, with the plan by which it went.</summary>
public sealed record ImportResult(ImportVerdict Verdict, ImportPlan? Plan);
