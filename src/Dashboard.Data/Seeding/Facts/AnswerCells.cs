using System.Globalization;
using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>Reads the cell of answers: <c>CK2-01=yes;CK2-06=7/10;CK1-05=2:note;CK1-10=na:reason</c>.</summary>
internal static class AnswerCells
{
    public const string Column = "answers";

    public static IReadOnlyList<ItemAnswer> Read(SeedRow row, ChecklistTemplate template)
    {
        var answers = new List<ItemAnswer>();
        foreach (var cell in row.Text(Column).Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = cell.Split('=', 2);
            if (parts.Length != 2 || template.Find(parts[0]) is not { } item)
            {
                row.Fault(SeedFaultKind.BadAnswer, cell, template.Code);
                continue;
            }

            var told = parts[1].Split(':', 2);
            var answer = Read(item, told[0], told.Length > 1 ? told[1] : null);
            if (AnswerCheck.FaultOf(item, answer) is not null)
            {
                row.Fault(SeedFaultKind.BadAnswer, cell, template.Code);
            }

            answers.Add(answer);
        }

        foreach (var (item, fault) in AnswerCheck.Faults(template, answers).Where(f => f.Fault is AnswerFault.Missing or AnswerFault.Twice))
        {
            row.Fault(fault == AnswerFault.Missing ? SeedFaultKind.AnswerMissing : SeedFaultKind.AnsweredTwice, item);
        }

        return answers;
    }

    private static ItemAnswer Read(ChecklistItem item, string told, string? note)
    {
        switch (item.Answers)
        {
            case AnswerType.Count:
                return new ItemAnswer(item.Code, Count: Number(told), Note: note);
            case AnswerType.Rate:
                var parts = told.Split('/', 2);
                return new ItemAnswer(item.Code, Count: Number(parts[0]), Sampled: parts.Length > 1 ? Number(parts[1]) : null, Note: note);
            default:
                return new ItemAnswer(item.Code, told, Note: note);
        }
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
