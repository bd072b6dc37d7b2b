namespace Dashboard.Domain.Ledgers;

/// <summary>Whose doing an entry is.</summary>
public enum LedgerSubject
{
    /// <summary>A department or a township.</summary>
    Unit,

    /// <summary>A village or community, and thereby its township.</summary>
    Village,

    /// <summary>The county as a whole.</summary>
    County,
}
