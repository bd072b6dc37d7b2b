using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Components.Parts;

/// <summary>The words of inspections in the reader's language.</summary>
public static class InspectionWords
{
    public static string Kind(IStringLocalizer<InspectionText> text, InspectionKind kind) => Word(text, "Kind" + kind);

    public static string State(IStringLocalizer<InspectionText> text, InspectionState state) => Word(text, "State" + state);

    public static string Visit(IStringLocalizer<InspectionText> text, VisitState state) => Word(text, "Visit" + state);

    public static string Severity(IStringLocalizer<InspectionText> text, Severity severity) => Word(text, "Severity" + severity);

    public static string Proposal(IStringLocalizer<InspectionText> text, VillageProposal proposal) => Word(text, "Proposal" + proposal);

    /// <summary>How an item is answered.</summary>
    public static string Answers(IStringLocalizer<InspectionText> text, AnswerType answers) => Word(text, "Answers" + answers);

    /// <summary>Which answer is a finding, before a least number is set.</summary>
    public static string When(IStringLocalizer<InspectionText> text, FindingWhen when) =>
        Word(text, when == FindingWhen.TooFew ? InspectionText.WhenTooFewShort : "When" + when);

    /// <summary>Which answer of an item is a finding.</summary>
    public static string When(IStringLocalizer<InspectionText> text, ChecklistItem item)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(item);
        return item.FindingWhen == FindingWhen.TooFew ? text[InspectionText.WhenTooFew, Figures.Count(item.Least)] : When(text, item.FindingWhen);
    }

    /// <summary>A grade of the four, which records keep in Chinese.</summary>
    public static string Grade(IStringLocalizer<InspectionText> text, string grade)
    {
        var place = ItemAnswer.Grades.ToList().IndexOf(grade);
        return place < 0 ? grade : Word(text, "Grade" + Figures.Count(place + 1));
    }

    /// <summary>An answer as a person would say it.</summary>
    public static string Answer(IStringLocalizer<InspectionText> text, ChecklistItem item, ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(answer);
        return item.Answers switch
        {
            AnswerType.FourGrades when answer.Choice is { } grade => Grade(text, grade),
            AnswerType.Count when answer.Count is { } count => item.FindingWhen == FindingWhen.TooFew
                ? text[InspectionText.AnswerLeast, Figures.Count(count), Figures.Count(item.Least)]
                : text[InspectionText.AnswerCount, Figures.Count(count)],
            AnswerType.Rate when answer is { Count: { } right, Sampled: { } sampled } => text[InspectionText.AnswerRate, Figures.Count(right), Figures.Count(sampled)],
            _ => text[answer.Choice switch
            {
                ItemAnswer.Yes => InspectionText.AnswerYes,
                ItemAnswer.No => InspectionText.AnswerNo,
                ItemAnswer.NotApplicable => InspectionText.AnswerNotApplicable,
                _ => InspectionText.AnswerMissing,
            }],
        };
    }

    /// <summary>How much a record's state asks of somebody.</summary>
    public static LampState Lamp(InspectionState state) => state switch
    {
        InspectionState.Submitted or InspectionState.Confirmed => LampState.Warn,
        InspectionState.Returned => LampState.Bad,
        _ => LampState.Ok,
    };

    /// <summary>How much a finding's severity asks of somebody.</summary>
    public static LampState Lamp(Severity severity) => severity switch
    {
        Domain.Inspections.Severity.Minor => LampState.Ok,
        Domain.Inspections.Severity.Moderate => LampState.Warn,
        _ => LampState.Bad,
    };

    private static string Word(IStringLocalizer<InspectionText> text, string key)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[key];
    }
}
