using System.Globalization;
using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Numbers;

namespace Dashboard.Web.Features.Inspections.Checklists;

/// <summary>An item that is being edited. Numbers stay as typed: one that is none is refused in words, not rewritten.</summary>
public sealed class ChecklistFormItem
{
    public required string Code { get; set; }

    public string NameZh { get; set; } = string.Empty;

    public string NameEn { get; set; } = string.Empty;

    public AnswerType Answers { get; set; }

    public FindingWhen FindingWhen { get; set; }

    public string Least { get; set; } = string.Empty;

    public Severity Severity { get; set; }

    public string Points { get; set; } = string.Empty;

    public string Indicator { get; set; } = string.Empty;

    public string SourceItem { get; set; } = string.Empty;

    public static ChecklistFormItem Of(ChecklistItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ChecklistFormItem
        {
            Code = item.Code,
            NameZh = item.NameZh,
            NameEn = item.NameEn,
            Answers = item.Answers,
            FindingWhen = item.FindingWhen,
            Least = item.FindingWhen == FindingWhen.TooFew ? Figures.Count(item.Least) : string.Empty,
            Severity = item.Severity,
            Points = Figures.Plain(item.Points),
            Indicator = item.Indicator,
            SourceItem = item.SourceItem,
        };
    }

    /// <summary>Another way of answering: a finding that does not fit it gives way to the first that does.</summary>
    public void Answer(AnswerType answers)
    {
        Answers = answers;
        var fitting = ChecklistCheck.Fitting(answers);
        FindingWhen = fitting.Contains(FindingWhen) ? FindingWhen : fitting[0];
    }

    public ChecklistItem ToItem() => new(
        Code.Trim(), NameZh.Trim(), NameEn.Trim(), Answers, FindingWhen, FindingWhen == FindingWhen.TooFew ? Whole(Least) : 0, Severity, Number(Points), Indicator.Trim(), SourceItem.Trim());

    private static int Whole(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static decimal Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
