namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>How an invented entry ends.</summary>
internal enum DemoEnd
{
    /// <summary>Not yet.</summary>
    Open,

    /// <summary>By its deadline, and within the quarter.</summary>
    InTime,

    /// <summary>Within the quarter, after its deadline where there is room for that.</summary>
    Late,

    /// <summary>Only after the year's quarter that is measured, if at all.</summary>
    After,
}
