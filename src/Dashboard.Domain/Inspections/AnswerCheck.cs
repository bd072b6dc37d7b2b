using System.Collections.Immutable;

namespace Dashboard.Domain.Inspections;

/// <summary>Checks answers against the template that they were given for. Nothing is guessed: an answer fits or is named.</summary>
public static class AnswerCheck
{
    /// <summary>Every fault, by item in the template's order; empty when the answers can be submitted.</summary>
    public static ImmutableArray<(string Item, AnswerFault Fault)> Faults(ChecklistTemplate template, IReadOnlyCollection<ItemAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(answers);
        var byItem = answers.ToLookup(a => a.Item, StringComparer.Ordinal);
        var unknown = answers.Where(a => template.Find(a.Item) is null).Select(a => (a.Item, AnswerFault.UnknownItem));
        var known = template.Items.SelectMany(item => byItem[item.Code].ToList() switch
        {
            [] => [(item.Code, AnswerFault.Missing)],
            [var answer] => FaultOf(item, answer) is { } fault ? [(item.Code, fault)] : Array.Empty<(string, AnswerFault)>(),
            _ => [(item.Code, AnswerFault.Twice)],
        });
        return [.. unknown, .. known];
    }

    /// <summary>What is wrong with one answer, or null.</summary>
    public static AnswerFault? FaultOf(ChecklistItem item, ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(answer);
        return item.Answers switch
        {
            AnswerType.YesNo => answer.Choice is ItemAnswer.Yes or ItemAnswer.No ? null : Choice(answer),
            AnswerType.YesNoNotApplicable => answer.Choice switch
            {
                ItemAnswer.Yes or ItemAnswer.No => null,
                ItemAnswer.NotApplicable => string.IsNullOrWhiteSpace(answer.Note) ? AnswerFault.ReasonMissing : null,
                _ => Choice(answer),
            },
            AnswerType.FourGrades => answer.Choice is { } grade && ItemAnswer.Grades.Contains(grade, StringComparer.Ordinal) ? null : Choice(answer),
            AnswerType.Count => answer.Count is >= 0 ? null : AnswerFault.BadCount,
            _ => answer.Count is not >= 0 ? AnswerFault.BadCount
                : answer.Sampled is > 0 && answer.Count <= answer.Sampled ? null
                : AnswerFault.BadSample,
        };
    }

    private static AnswerFault Choice(ItemAnswer answer) => answer.Choice is null ? AnswerFault.Missing : AnswerFault.UnknownChoice;
}
