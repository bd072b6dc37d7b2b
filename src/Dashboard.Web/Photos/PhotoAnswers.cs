using System.Globalization;
using Dashboard.Data.Inspections;
using Dashboard.Data.Photos;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Photos;

/// <summary>Why a photo was not taken, as a status code and a sentence.</summary>
internal sealed class PhotoAnswers(IStringLocalizer<PhotoText> text)
{
    private const int Megabyte = 1024 * 1024;

    public static int StatusOf(PhotoRefusal refusal) => refusal switch
    {
        PhotoRefusal.Empty or PhotoRefusal.HashDiffers => StatusCodes.Status400BadRequest,
        PhotoRefusal.TooLarge or PhotoRefusal.TooManyPixels => StatusCodes.Status413PayloadTooLarge,
        PhotoRefusal.NotAnImage or PhotoRefusal.Damaged => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status507InsufficientStorage,
    };

    public static int StatusOf(AddPhotoOutcome outcome) => outcome switch
    {
        AddPhotoOutcome.Added => StatusCodes.Status201Created,
        AddPhotoOutcome.AddedBefore => StatusCodes.Status200OK,
        AddPhotoOutcome.NotFound => StatusCodes.Status404NotFound,
        AddPhotoOutcome.TooMany => StatusCodes.Status422UnprocessableEntity,
        AddPhotoOutcome.OverQuota => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status409Conflict,
    };

    public string Words(PhotoRefusal refusal) => text["Refused" + refusal, refusal switch
    {
        PhotoRefusal.TooManyPixels => Number(PhotoIntake.MaxSide),
        _ => Number(PhotoIntake.MaxBytes / Megabyte),
    }];

    public string Words(AddPhotoOutcome outcome) => text["Not" + outcome, outcome switch
    {
        AddPhotoOutcome.OverQuota => Number(FieldStore.BytesOfADay / Megabyte),
        _ => Number(PhotoStore.MostPhotosOfAReport),
    }];

    public IResult Refuse(PhotoRefusal refusal) => Refuse(StatusOf(refusal), refusal.ToString(), Words(refusal));

    public IResult Refuse(AddPhotoOutcome outcome) => Refuse(StatusOf(outcome), outcome.ToString(), Words(outcome));

    /// <summary>Refuses for a reason that lies in the request and not in the picture.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="key">Key of the sentence in <see cref="PhotoText"/>; also the kind that the script reads.</param>
    public IResult Refuse(int status, string key) => Refuse(status, key, text[key]);

    private static IResult Refuse(int status, string kind, string words) => Results.Json(new PhotoProblem(kind, words), statusCode: status);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
