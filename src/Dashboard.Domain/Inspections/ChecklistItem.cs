namespace Dashboard.Domain.Inspections;

/// <summary>One line of a checklist (docs/domain.md, checklists).</summary>
/// <param name="Code">E.g. CK1-01; unique.</param>
/// <param name="NameZh">What is checked, in Chinese.</param>
/// <param name="NameEn">What is checked, in English.</param>
/// <param name="Answers">How it is answered.</param>
/// <param name="FindingWhen">Which answer is a finding.</param>
/// <param name="Least">The least number of <see cref="FindingWhen.TooFew"/>; 0 otherwise.</param>
/// <param name="Severity">Of a finding of this item.</param>
/// <param name="Points">Points of one finding, above 0.</param>
/// <param name="Indicator">The indicator or adjuster that the item is linked to.</param>
/// <param name="SourceItem">Item of the programme that asks for it.</param>
public sealed record ChecklistItem(
    string Code,
    string NameZh,
    string NameEn,
    AnswerType Answers,
    FindingWhen FindingWhen,
    int Least,
    Severity Severity,
    decimal Points,
    string Indicator,
    string SourceItem);
