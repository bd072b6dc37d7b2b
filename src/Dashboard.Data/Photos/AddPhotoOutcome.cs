namespace Dashboard.Data.Photos;

/// <summary>What became of a photo of a mended place.</summary>
public enum AddPhotoOutcome
{
    Added,

    /// <summary>The very same photo was added before.</summary>
    AddedBefore,

    /// <summary>Another photo was added under this id.</summary>
    OtherContent,

    /// <summary>There is no such finding, or not for this person.</summary>
    NotFound,

    /// <summary>The finding is not being mended.</summary>
    NotMending,

    /// <summary>The report has as many photos as one may have.</summary>
    TooMany,

    /// <summary>The account has sent its share of a day.</summary>
    OverQuota,
}
