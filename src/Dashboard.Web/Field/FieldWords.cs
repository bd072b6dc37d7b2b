using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Field;

/// <summary>The sentences of the field form's refusals.</summary>
internal sealed class FieldWords(IStringLocalizer<FieldProblemText> text)
{
    private const string OfKind = "Problem";
    private const string OfFault = "Fault";

    public string Of(FieldProblemKind kind, params object[] values) => text[OfKind + kind, values];

    /// <summary>Says where: an item by its place in the list and its words, so that it is found on the page.</summary>
    public string Of(FieldFault fault, ChecklistTemplate? checklist) =>
        fault.Item is { } item ? At(item, checklist, text[OfFault + fault.Kind]) : text[OfFault + fault.Kind];

    /// <summary>A sentence about an item.</summary>
    public string At(string code, ChecklistTemplate? checklist, string sentence) => checklist?.Find(code) is { } item
        ? text[FieldProblemText.AtItem, checklist.Items.IndexOf(item) + 1, Bilingual.Pick(item.NameZh, item.NameEn), sentence]
        : text[FieldProblemText.AtUnknownItem, code, sentence];

    public FieldFaultView View(FieldFault fault, ChecklistTemplate? checklist) => new(fault.Kind, fault.Item, Of(fault, checklist));
}
