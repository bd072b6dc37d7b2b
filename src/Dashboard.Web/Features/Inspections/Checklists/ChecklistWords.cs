using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Inspections.Checklists;

/// <summary>Faults of a checklist and differences between its versions, as sentences.</summary>
internal sealed class ChecklistWords(IStringLocalizer<ChecklistText> text, IStringLocalizer<InspectionText> words)
{
    public string Fault(ChecklistFault fault) => text["Fault" + fault];

    public string Change(ChecklistChange change) => change switch
    {
        { Kind: ChecklistChangeKind.Renamed or ChecklistChangeKind.Reordered } => text["Change" + change.Kind],
        { Before: { } gone, After: null } => text[ChecklistText.ChangeItemRemoved, gone.Code, NameOf(gone)],
        { Before: null, After: { } added } => text[ChecklistText.ChangeItemAdded, added.Code, NameOf(added)],
        { Before: { } before, After: { } after } => text["Change" + change.Kind, after.Code, Part(change.Kind, before), Part(change.Kind, after)],
        _ => throw new InvalidOperationException($"A change of {change.Kind} needs an item."),
    };

    public static string NameOf(ChecklistItem item) => Bilingual.Pick(item.NameZh, item.NameEn);

    private string Part(ChecklistChangeKind kind, ChecklistItem item) => kind switch
    {
        ChecklistChangeKind.ItemNameZh => item.NameZh,
        ChecklistChangeKind.ItemNameEn => item.NameEn,
        ChecklistChangeKind.ItemAnswers => InspectionWords.Answers(words, item.Answers),
        ChecklistChangeKind.ItemWhen => InspectionWords.When(words, item),
        ChecklistChangeKind.ItemSeverity => InspectionWords.Severity(words, item.Severity),
        ChecklistChangeKind.ItemPoints => Figures.Plain(item.Points),
        ChecklistChangeKind.ItemIndicator => item.Indicator,
        _ => item.SourceItem,
    };
}
