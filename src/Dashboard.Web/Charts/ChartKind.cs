namespace Dashboard.Web.Charts;

/// <summary>The shapes that a chart can take.</summary>
public enum ChartKind
{
    /// <summary>Upright bars, one per label.</summary>
    Bar,

    /// <summary>Lying bars, for long labels and rankings.</summary>
    HorizontalBar,

    /// <summary>Upright bars, the series on top of each other.</summary>
    StackedBar,

    /// <summary>A line over time; a missing value is a gap, never a zero.</summary>
    Line,

    /// <summary>One spoke per label.</summary>
    Radar,

    /// <summary>From the first value down or up by each step to the last: the first and last are totals, the rest differences.</summary>
    Waterfall,

    /// <summary>Every value a dot on one line, so that a small difference looks small.</summary>
    DotStrip,

    /// <summary>A bare line without axes, beside a number.</summary>
    Sparkline,

    /// <summary>Two labels, a line for each series from before to after; the names of lines that are not muted stand at their end.</summary>
    Slope,
}
