namespace Dashboard.Web.Resources;

/// <summary>Keys of the sentences with which a photo is refused.</summary>
public sealed class PhotoText
{
    public const string BadHash = nameof(BadHash);
    public const string BadTakenAt = nameof(BadTakenAt);
    public const string ForeignOrigin = nameof(ForeignOrigin);
    public const string Interrupted = nameof(Interrupted);
    public const string NoRight = nameof(NoRight);
    public const string NotNotFound = nameof(NotNotFound);
    public const string NotNotMending = nameof(NotNotMending);
    public const string NotOtherContent = nameof(NotOtherContent);
    public const string NotOverQuota = nameof(NotOverQuota);
    public const string NotTooMany = nameof(NotTooMany);
    public const string NothingToRemove = nameof(NothingToRemove);
    public const string RefusedDamaged = nameof(RefusedDamaged);
    public const string RefusedDiskFull = nameof(RefusedDiskFull);
    public const string RefusedEmpty = nameof(RefusedEmpty);
    public const string RefusedHashDiffers = nameof(RefusedHashDiffers);
    public const string RefusedNotAnImage = nameof(RefusedNotAnImage);
    public const string RefusedTooLarge = nameof(RefusedTooLarge);
    public const string RefusedTooManyPixels = nameof(RefusedTooManyPixels);
    public const string StaleToken = nameof(StaleToken);
}
