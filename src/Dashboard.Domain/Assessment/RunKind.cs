namespace Dashboard.Domain.Assessment;

/// <summary>Why a score run was made.</summary>
public enum RunKind
{
    /// <summary>The provisional run of the open period, kept in memory and never stored.</summary>
    Live,

    /// <summary>Sealed when the period was locked.</summary>
    Locked,

    /// <summary>Sealed when the period was published; the official result.</summary>
    Published,

    /// <summary>Sealed for a meeting, so that the room reads one unchanging set of numbers.</summary>
    Meeting,
}
