namespace Dashboard.Data.Photos;

/// <summary>Why a picture was not taken. Nothing of it is kept.</summary>
public enum PhotoRefusal
{
    /// <summary>Not one byte arrived.</summary>
    Empty,

    /// <summary>More than <see cref="PhotoIntake.MaxBytes"/>; the rest was not read.</summary>
    TooLarge,

    /// <summary>Neither JPEG nor PNG nor WebP, whatever its name or type says.</summary>
    NotAnImage,

    /// <summary>More pixels, or a longer side, than is ever decoded here; found from the header alone.</summary>
    TooManyPixels,

    /// <summary>It begins as a picture and cannot be read to its end.</summary>
    Damaged,

    /// <summary>Other bytes arrived than the sender announced; sending again may help.</summary>
    HashDiffers,

    /// <summary>The disk, or the quota on it, is full.</summary>
    DiskFull,
}
