namespace Dashboard.Domain.Rectification;

/// <summary>Why an extension cannot be asked for.</summary>
public enum ExtensionRefusal
{
    /// <summary>The finding is not with the unit.</summary>
    NotMending,

    /// <summary>The due date has passed.</summary>
    TooLate,

    /// <summary>It has been extended once already.</summary>
    ExtendedBefore,

    /// <summary>Not between one working day and the longest extension.</summary>
    TooLong,
}
