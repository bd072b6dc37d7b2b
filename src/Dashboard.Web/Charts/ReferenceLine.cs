namespace Dashboard.Web.Charts;

/// <summary>A line at a value: a grade's threshold, a mean.</summary>
/// <param name="Value">In the unit of the chart.</param>
/// <param name="Label">What the line means.</param>
public sealed record ReferenceLine(decimal Value, string Label);
