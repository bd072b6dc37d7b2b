namespace Dashboard.Web.Charts;

/// <summary>What a series means; the colour follows from the theme.</summary>
public enum ChartTone
{
    /// <summary>The subject, now.</summary>
    Primary,

    /// <summary>What it is compared with: an earlier time, a mean.</summary>
    Muted,

    /// <summary>What needs somebody, such as lost points. Never decoration.</summary>
    Accent,

    Ok,
    Warn,
    Project1,
    Project2,
    Project3,
    Project4,
    Project5,
    Project6,
    Project7,
    Project8,
}
