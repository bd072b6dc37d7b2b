namespace Dashboard.Domain.Inspections;

/// <summary>What an answer costs and whether it is a finding (docs/domain.md, checklists).</summary>
public static class AnswerCost
{
    /// <summary>A count costs at most this many times the item's points.</summary>
    public const int MostCounted = 5;

    /// <summary>Misses of a sample cost at most this many times the item's points.</summary>
    public const int MostMissed = 3;

    private static readonly decimal[] GradeShares = [0, 0.25m, 0.6m, 1];

    /// <summary>Points that the answer costs, 0 or more; 0 for an answer that does not fit the item.</summary>
    public static decimal Of(ChecklistItem item, ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(answer);
        if (AnswerCheck.FaultOf(item, answer) is not null)
        {
            return 0;
        }

        return item.Points * (item.FindingWhen switch
        {
            FindingWhen.No => answer.Choice == ItemAnswer.No ? 1 : 0,
            FindingWhen.Yes => answer.Choice == ItemAnswer.Yes ? 1 : 0,
            FindingWhen.BelowBest => GradeShares[ItemAnswer.Grades.ToList().IndexOf(answer.Choice!)],
            FindingWhen.Any => Math.Min(answer.Count!.Value, MostCounted),
            FindingWhen.NotAll => Math.Min(answer.Sampled!.Value - answer.Count!.Value, MostMissed),
            _ => answer.Count < item.Least ? 1 : 0,
        });
    }

    /// <summary>Whether the answer is a finding.</summary>
    public static bool IsFinding(ChecklistItem item, ItemAnswer answer) => Of(item, answer) > 0;
}
