using Dashboard.Data.Photos;
using Dashboard.Domain.Access;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Resources;
using Dashboard.Web.Security;

namespace Dashboard.Web.Photos;

/// <summary>Takes the photos of mended places one by one, outside the circuit and before the report that they belong to.</summary>
internal sealed class ReportPhotoEndpoints(PhotoStore store, PhotoIntake intake, PhotoAnswers answers)
{
    public async Task<IResult> AddAsync(string id, Guid photo, string? takenAt, HttpContext context, CancellationToken cancellationToken)
    {
        if (FindingAddress.Parse(id) is not { } finding)
        {
            return answers.Refuse(AddPhotoOutcome.NotFound);
        }

        if (!PhotoUpload.TryReadMoment(takenAt, out var taken))
        {
            return answers.Refuse(StatusCodes.Status400BadRequest, PhotoText.BadTakenAt);
        }

        if (context.Request.ContentLength > PhotoIntake.MaxBytes)
        {
            return answers.Refuse(PhotoRefusal.TooLarge);
        }

        var hash = context.Request.Headers[PhotoUpload.HashHeader].ToString();
        if (hash.Length > 0 && !PhotoFiles.IsName(hash))
        {
            return answers.Refuse(StatusCodes.Status400BadRequest, PhotoText.BadHash);
        }

        try
        {
            return await StoreAsync(context.ActingPerson(), finding, photo, taken, hash.Length > 0 ? hash : null, context, cancellationToken).ConfigureAwait(false);
        }
        catch (AccessDeniedException)
        {
            return answers.Refuse(StatusCodes.Status403Forbidden, PhotoText.NoRight);
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException)
        {
            return answers.Refuse(StatusCodes.Status400BadRequest, PhotoText.Interrupted);
        }
    }

    public async Task<IResult> RemoveAsync(Guid photo, HttpContext context, CancellationToken cancellationToken) =>
        await store.RemoveAsync(context.ActingPerson(), photo, cancellationToken).ConfigureAwait(false)
            ? Results.NoContent()
            : answers.Refuse(StatusCodes.Status404NotFound, PhotoText.NothingToRemove);

    private async Task<IResult> StoreAsync(
        Actor actor, long finding, Guid photo, DateTimeOffset? taken, string? hash, HttpContext context, CancellationToken cancellationToken)
    {
        if (await store.RefusesAsync(actor, finding, cancellationToken).ConfigureAwait(false) is { } early)
        {
            return answers.Refuse(early);
        }

        PhotoUpload.AllowSlowness(context);
        var result = await intake.TakeAsync(context.Request.Body, hash, cancellationToken).ConfigureAwait(false);
        if (!result.Taken)
        {
            return answers.Refuse(result.Refusal.Value);
        }

        var outcome = await store.AddAsync(actor, finding, photo, taken, result.Photo, cancellationToken).ConfigureAwait(false);
        return outcome is AddPhotoOutcome.Added or AddPhotoOutcome.AddedBefore
            ? Results.Json(new { photo, address = PhotoAddress.Shared(photo) }, statusCode: PhotoAnswers.StatusOf(outcome))
            : answers.Refuse(outcome);
    }
}
