namespace Dashboard.Domain.Definitions;

/// <summary>What can be wrong with a definition that the county writes as JSON. Each kind has a sentence in both languages.</summary>
public enum DefinitionFaultKind
{
    /// <summary>The file is no JSON object in UTF-8.</summary>
    NotJson,

    /// <summary>A part that must be there is not.</summary>
    Missing,

    /// <summary>A part that nobody reads, most likely a slip of the pen.</summary>
    Unknown,

    NotText,
    NotNumber,
    NotWholeNumber,
    NotYesNo,
    NotList,
    NotObject,

    /// <summary>A text is longer than it may be, or a number outside its range.</summary>
    OutOfRange,

    /// <summary>A code is not made of small letters, digits and underscores.</summary>
    BadCode,

    /// <summary>A value is none of those that can stand here.</summary>
    NotOneOf,

    /// <summary>A code that has a meaning of its own.</summary>
    Reserved,

    /// <summary>Something with this code stands twice.</summary>
    Twice,

    /// <summary>Options stand at a field that offers no choice, or a choice has none.</summary>
    OptionsDoNotFit,

    /// <summary>A link names no ledger, or another kind of field names one.</summary>
    LinkDoesNotFit,

    /// <summary>The least number is above the greatest.</summary>
    LimitsDoNotFit,

    /// <summary>A deadline stands at a state in which nothing is owed.</summary>
    DeadlineAtEnd,

    /// <summary>A move is given to a role that may not write.</summary>
    MoverDoesNotWrite,

    /// <summary>A field is given to a role that does not write the ledger.</summary>
    FillerDoesNotWrite,

    /// <summary>A state has a deadline that is counted and one that is set.</summary>
    TwoDeadlines,

    /// <summary>No move leads to a state.</summary>
    StateUnreachable,

    /// <summary>What is measured is nothing that the indicator's rule can read.</summary>
    MeasureDoesNotFitRule,

    /// <summary>Villages are counted in a ledger whose entries are not of villages.</summary>
    LedgerNotOfVillages,

    /// <summary>A level or answer of the ledger is none that the indicator's rule knows.</summary>
    LevelNotInRule,

    /// <summary>Shares that make up a whole do not sum to 100.</summary>
    SumNotHundred,
}
