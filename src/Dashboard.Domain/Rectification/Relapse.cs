namespace Dashboard.Domain.Rectification;

/// <summary>反弹: the same unit, place and item again within the relapse period.</summary>
public static class Relapse
{
    /// <summary>The latest earlier finding that makes a new one a relapse, or null. Withdrawn findings do not count.</summary>
    public static Finding? Earlier(string unit, string place, string item, DateOnly foundOn, IEnumerable<Finding> findings, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(rules);
        return findings
            .Where(f => f.State != FindingState.Withdrawn
                && string.Equals(f.Unit, unit, StringComparison.Ordinal)
                && string.Equals(f.Item, item, StringComparison.Ordinal)
                && string.Equals(f.Place, place, StringComparison.Ordinal)
                && f.FoundOn < foundOn
                && f.FoundOn.AddMonths(rules.RelapseMonths) >= foundOn)
            .MaxBy(f => f.FoundOn);
    }

    /// <summary>Points of a finding: those of its answer, more when it is a relapse.</summary>
    public static decimal Points(decimal points, bool isRelapse, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return isRelapse ? points * rules.RelapseFactor : points;
    }
}
