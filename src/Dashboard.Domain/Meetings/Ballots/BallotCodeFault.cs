namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>Why a text is no ballot code. Each kind has a sentence in both languages.</summary>
public enum BallotCodeFault
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>It has not ten characters.</summary>
    WrongLength,

    /// <summary>It holds a sign that no code has, such as 0, O, 1 or I.</summary>
    ForeignSign,

    /// <summary>Its check character does not fit: it was mistyped.</summary>
    Mistyped,
}
