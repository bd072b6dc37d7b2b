using System.Globalization;
using Dashboard.Data.Accounts;
using Dashboard.Data.Photos;
using Dashboard.Domain.Access;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Dashboard.Web.Photos;

/// <summary>Takes the photos of mended places one by one, outside the circuit and before the report that they belong to.</summary>
internal sealed class ReportPhotoEndpoints(PhotoStore store, PhotoIntake intake, PhotoAnswers answers)
{
    private const string HashHeader = "X-Content-SHA256";
    private const double SlowestUpload = 20;
    private static readonly TimeSpan SlowStart = TimeSpan.FromSeconds(60);

    public async Task<IResult> AddAsync(string id, Guid photo, string? takenAt, HttpContext context, CancellationToken cancellationToken)
    {
        if (FindingAddress.Parse(id) is not { } finding)
        {
            return answers.Refuse(AddPhotoOutcome.NotFound);
        }

        if (!TryRead(takenAt, out var taken))
        {
            return answers.Refuse(StatusCodes.Status400BadRequest, PhotoText.BadTakenAt);
        }

        if (context.Request.ContentLength > PhotoIntake.MaxBytes)
        {
            return answers.Refuse(PhotoRefusal.TooLarge);
        }

        var hash = context.Request.Headers[HashHeader].ToString();
        if (hash.Length > 0 && !PhotoFiles.IsName(hash))
        {
            return answers.Refuse(StatusCodes.Status400BadRequest, PhotoText.BadHash);
        }

        try
        {
            return await StoreAsync(ActorOf(context), finding, photo, taken, hash.Length > 0 ? hash : null, context, cancellationToken).ConfigureAwait(false);
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
        await store.RemoveAsync(ActorOf(context), photo, cancellationToken).ConfigureAwait(false)
            ? Results.NoContent()
            : answers.Refuse(StatusCodes.Status404NotFound, PhotoText.NothingToRemove);

    public static Actor ActorOf(HttpContext context) =>
        AccountClaims.ToActor(context.User) ?? throw new InvalidOperationException("Nobody is signed in.");

    private async Task<IResult> StoreAsync(
        Actor actor, long finding, Guid photo, DateTimeOffset? taken, string? hash, HttpContext context, CancellationToken cancellationToken)
    {
        if (await store.RefusesAsync(actor, finding, cancellationToken).ConfigureAwait(false) is { } early)
        {
            return answers.Refuse(early);
        }

        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = new MinDataRate(SlowestUpload, SlowStart);
        }

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

    private static bool TryRead(string? text, out DateTimeOffset? moment)
    {
        moment = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var read) && read.Year is >= 2000 and <= 2100)
        {
            moment = read;
            return true;
        }

        return false;
    }
}
