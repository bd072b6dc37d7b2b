namespace Dashboard.Web.Charts;

/// <summary>One row of values, in the order of the chart's labels.</summary>
/// <param name="Name">As it stands in the legend and in the table's head.</param>
/// <param name="Values">One per label; null when there is no value, which is never drawn as zero.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values)
{
    public ChartTone Tone { get; init; } = ChartTone.Primary;

    /// <summary>Drawn dashed: an earlier period, a mean, a plan.</summary>
    public bool Dashed { get; init; }

    /// <summary>What stands in the table in place of a missing value (不适用, 未到期 …), one per label; null for a plain "no value".</summary>
    public IReadOnlyList<string?>? EmptyWords { get; init; }
}
