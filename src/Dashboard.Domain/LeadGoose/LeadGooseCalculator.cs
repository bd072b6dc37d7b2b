using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Explanation;

namespace Dashboard.Domain.LeadGoose;

/// <summary>
/// Reads the 15 check points out of a run. The column <c>lead_goose_duty</c> of nodes.csv says which indicators measure a
/// duty; <c>ALL</c> marks those that measure every one.
/// </summary>
public static class LeadGooseCalculator
{
    /// <summary>The descriptive column of nodes.csv.</summary>
    public const string Column = "lead_goose_duty";

    private const string AllDuties = "ALL";
    private const decimal PerformedFrom = 90;
    private const decimal PartialFrom = 60;

    public static LeadGooseCard Of(ScoreRun run, string unit, IReadOnlyList<LeadGooseDuty> duties)
    {
        ArgumentNullException.ThrowIfNull(run);
        var indicators = Explainer.Explain(run, unit).Indicators.ToList();
        return new LeadGooseCard(
            run.Find(unit)!,
            [.. duties.Select(d => Score(d, indicators.Where(i => DutiesOf(i).Contains(d.Code, StringComparer.Ordinal))))],
            [.. indicators.Where(i => DutiesOf(i).Contains(AllDuties, StringComparer.Ordinal) && i.State != NodeState.NotApplicable)]);
    }

    private static DutyScore Score(LeadGooseDuty duty, IEnumerable<ExplainedNode> measuring)
    {
        var indicators = measuring.Where(i => i.State != NodeState.NotApplicable).ToList();
        var points = indicators.Sum(i => i.Points);
        var full = indicators.Sum(i => i.FullPoints);
        var status = indicators.Count == 0 ? DutyStatus.NotApplicable
            : !indicators.Exists(i => i.State.HasScore()) || full == 0 ? DutyStatus.Waiting
            : 100 * points / full >= PerformedFrom ? DutyStatus.Performed
            : 100 * points / full >= PartialFrom ? DutyStatus.Partial
            : DutyStatus.Weak;
        return new DutyScore(duty, status, points, full, [.. indicators]);
    }

    private static string[] DutiesOf(ExplainedNode indicator) =>
        indicator.Node.Description.TryGetValue(Column, out var duties) ? duties.Split(',', StringSplitOptions.TrimEntries) : [];
}
