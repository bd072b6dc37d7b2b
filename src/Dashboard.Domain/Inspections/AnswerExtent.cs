namespace Dashboard.Domain.Inspections;

/// <summary>How much an answer that is a finding says against what the unit reported (docs/domain.md, measurement).</summary>
public static class AnswerExtent
{
    /// <summary>How many things were found missing: the count, the misses of a sample, or 1.</summary>
    public static int Misses(this ItemAnswer answer, ChecklistItem item)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(item);
        return item.FindingWhen switch
        {
            FindingWhen.Any => answer.Count ?? 1,
            FindingWhen.NotAll => (answer.Sampled ?? 1) - (answer.Count ?? 0),
            _ => 1,
        };
    }

    /// <summary>How far below the best of the four grades, 0–3; 1 where no grade is given.</summary>
    public static int GradeStep(this ItemAnswer answer, ChecklistItem item)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(item);
        return item.Answers == AnswerType.FourGrades ? Math.Max(0, ItemAnswer.Grades.ToList().IndexOf(answer.Choice ?? string.Empty)) : 1;
    }
}
