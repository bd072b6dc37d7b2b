using System.Collections.Immutable;

namespace Dashboard.Domain.ThreeAssessments;

/// <summary>An assessment in which the weight of the lead goose was raised (加重比值, S1.16; DOMAIN 4.2), or the head-of-unit review (S1.1).</summary>
/// <param name="Code">A1, A2, A3 or head.</param>
/// <param name="NameZh">Its name in Chinese.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="External">The option of the ledger of external scores that brings the outside body's score; null when there is none.</param>
/// <param name="Shares">What it is made of; empty when it is the scheme itself.</param>
/// <param name="LeadGooseBefore">By unit type: the weight of P1 before it was raised, 0–100; empty unless the assessment is the scheme itself.</param>
public sealed record RaisedAssessment(
    string Code, string NameZh, string NameEn, string? External, ImmutableArray<AssessmentShare> Shares, ImmutableSortedDictionary<string, decimal> LeadGooseBefore);
