using Dashboard.Data.Inspections;
using Dashboard.Data.Photos;

namespace Dashboard.Web.Field;

/// <summary>Why a photo was not taken: the status of the answer, the kind of problem and the values of its sentence.</summary>
internal sealed record FieldRefusal(int Status, FieldProblemKind Kind, params object[] Values)
{
    private const int Million = 1_000_000;
    private const int Megabyte = 1024 * 1024;

    public static FieldRefusal TooLarge { get; } =
        new(StatusCodes.Status413PayloadTooLarge, FieldProblemKind.PhotoTooLarge, FieldLimits.PhotoBytes / Megabyte);

    public static FieldRefusal Of(HoldOutcome outcome) => outcome switch
    {
        HoldOutcome.OtherContent => new(StatusCodes.Status409Conflict, FieldProblemKind.PhotoIdTaken),
        HoldOutcome.RecordClosed => new(StatusCodes.Status409Conflict, FieldProblemKind.RecordClosed),
        HoldOutcome.OverQuota => new(StatusCodes.Status429TooManyRequests, FieldProblemKind.OverQuota, FieldStore.BytesOfADay / Megabyte),
        _ => new(StatusCodes.Status422UnprocessableEntity, FieldProblemKind.TooManyPhotos, FieldStore.MostPhotosOfARecord),
    };

    public static FieldRefusal Of(PhotoRefusal refusal) => refusal switch
    {
        PhotoRefusal.Empty => new(StatusCodes.Status400BadRequest, FieldProblemKind.PhotoEmpty),
        PhotoRefusal.TooLarge => TooLarge,
        PhotoRefusal.NotAnImage => new(StatusCodes.Status415UnsupportedMediaType, FieldProblemKind.NotAnImage),
        PhotoRefusal.TooManyPixels => new(
            StatusCodes.Status413PayloadTooLarge, FieldProblemKind.TooManyPixels, PhotoIntake.MaxPixels / Million, PhotoIntake.MaxSide),
        PhotoRefusal.Damaged => new(StatusCodes.Status415UnsupportedMediaType, FieldProblemKind.DamagedImage),
        PhotoRefusal.HashDiffers => new(StatusCodes.Status400BadRequest, FieldProblemKind.HashDiffers),
        _ => new(StatusCodes.Status507InsufficientStorage, FieldProblemKind.DiskFull),
    };
}
