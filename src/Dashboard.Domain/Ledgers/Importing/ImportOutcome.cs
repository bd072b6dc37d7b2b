namespace Dashboard.Domain.Ledgers.Importing;

/// <summary>What a row of a file comes to.</summary>
public enum ImportOutcome
{
    /// <summary>It is a new entry.</summary>
    New,

    /// <summary>It changes an entry that is there, in its values or its state.</summary>
    Changed,

    /// <summary>It says what stands already.</summary>
    Unchanged,

    /// <summary>It cannot be taken; its faults say why.</summary>
    Bad,
}
