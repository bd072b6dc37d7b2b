namespace Dashboard.Data.Schemes;

/// <summary>What became of a scheme that was handed in.</summary>
public enum AddSchemeOutcome
{
    Added,

    /// <summary>The package has faults; nothing was stored.</summary>
    Faulty,

    /// <summary>This version is stored already and does not change.</summary>
    VersionExists,
}
