namespace Dashboard.Domain.Inspections;

/// <summary>What is wrong with an answer.</summary>
public enum AnswerFault
{
    /// <summary>The template has no such item.</summary>
    UnknownItem,

    /// <summary>The item is not answered.</summary>
    Missing,

    /// <summary>The choice is none of the item's.</summary>
    UnknownChoice,

    /// <summary>Not applicable needs a reason.</summary>
    ReasonMissing,

    /// <summary>A count is missing or below 0.</summary>
    BadCount,

    /// <summary>The sample is empty or smaller than what was right.</summary>
    BadSample,

    /// <summary>The item is answered twice.</summary>
    Twice,
}
