namespace Dashboard.Data.Ledgers;

/// <summary>What was done to an entry.</summary>
public enum EntryAct
{
    /// <summary>Written for the first time.</summary>
    Add,

    /// <summary>Its values were changed.</summary>
    Change,

    /// <summary>It went from one state to another.</summary>
    Move,

    /// <summary>It was struck out (作废).</summary>
    Void,
}
