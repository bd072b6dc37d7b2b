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

    /// <summary>A reason is asked for.</summary>
    ReasonMissing,
}
