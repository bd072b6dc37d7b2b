namespace Dashboard.Domain.Inspections;

/// <summary>How much a finding's answer disproves of what a unit reported at the linked indicator (docs/domain.md, measurement).</summary>
public static class AnswerMisses
{
    /// <summary>Things found missing or wrong: the count, the misses of a sample, else 1. At least 1; uncapped, unlike the points.</summary>
    public static int Of(ChecklistItem item, ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(answer);
        return item.FindingWhen switch
        {
            FindingWhen.Any => Math.Max(1, answer.Count ?? 1),
            FindingWhen.NotAll => Math.Max(1, (answer.Sampled - answer.Count) ?? 1),
            _ => 1,
        };
    }

    /// <summary>How many grades below the best of the four the answer is, 1–3; 1 where no grade is given.</summary>
    public static int GradeStep(ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Math.Max(1, ItemAnswer.Grades.ToList().IndexOf(answer.Choice ?? string.Empty));
    }
}
