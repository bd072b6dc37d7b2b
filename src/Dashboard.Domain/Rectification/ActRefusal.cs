namespace Dashboard.Domain.Rectification;

/// <summary>Why an act is refused.</summary>
public enum ActRefusal
{
    /// <summary>The finding is not in a state in which this can be done.</summary>
    WrongState,

    /// <summary>Reporting needs a photo of the mended place.</summary>
    AfterPhotoMissing,

    /// <summary>Who reported it mended may not re-check it.</summary>
    RecheckBySubmitter,

    /// <summary>A serious finding may not be re-checked by its finder.</summary>
    RecheckByFinder,

    /// <summary>A reason, or what was done, must be written down.</summary>
    ReasonMissing,

    /// <summary>The due date has passed: an extension is asked for before it.</summary>
    ExtensionTooLate,

    /// <summary>It has been extended once already, or an extension waits for its decision.</summary>
    ExtendedBefore,

    /// <summary>Not between one working day and the longest extension.</summary>
    ExtensionTooLong,

    /// <summary>Only an overdue serious finding is put under a leader's watch.</summary>
    NotOverdueSerious,
}
