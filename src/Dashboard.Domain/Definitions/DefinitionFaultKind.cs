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

    /// <summary>A part is of another kind: text, whole number, list and so on.</summary>
    WrongKind,

    /// <summary>A text is longer than it may be, or a number outside its range.</summary>
    OutOfRange,

    /// <summary>A code is not made of small letters, digits and underscores.</summary>
    BadCode,

    /// <summary>A value is none of those that can stand here.</summary>
    NotOneOf,

    /// <summary>Something with this code stands twice.</summary>
    Twice,

    /// <summary>What the definition says here does not fit what it says elsewhere.</summary>
    DoesNotFit,
}
