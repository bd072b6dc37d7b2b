namespace Dashboard.Domain.LeadGoose;

/// <summary>One of the 15 check points of the lead-goose duties: eleven duties and four sub-duties (S1.2 – S1.12).</summary>
/// <param name="Code">D1 … D11, with D2a, D3a, D4a and D9a.</param>
/// <param name="Position">Place among the check points, from 1.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="SourceItem">Item of the programme that sets the duty.</param>
public sealed record LeadGooseDuty(string Code, int Position, string NameZh, string NameEn, string SourceItem);
