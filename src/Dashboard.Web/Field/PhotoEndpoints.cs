using System.Text.RegularExpressions;
using Dashboard.Data.Inspections;
using Dashboard.Data.Photos;
using Dashboard.Domain.Access;
using Dashboard.Web.Photos;
using Dashboard.Web.Security;

namespace Dashboard.Web.Field;

/// <summary>Takes photos one by one, each before the record that it belongs to.</summary>
internal sealed partial class PhotoEndpoints(FieldStore store, PhotoIntake intake, FieldAnswers answers)
{
    public async Task<IResult> HeldAsync(Guid record, HttpContext context, CancellationToken cancellationToken)
    {
        var photos = await store.PhotosAsync(context.ActingPerson(), record, cancellationToken).ConfigureAwait(false);
        return FieldAnswers.Json(new { photos, serverTime = answers.Now });
    }

    public async Task<IResult> TakeAsync(Guid record, Guid photo, string? item, string? takenAt, HttpContext context, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        if (item is not { Length: > 0 and <= FieldLimits.ItemCode } || !ItemCode().IsMatch(item))
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.BadItem);
        }

        if (!PhotoUpload.TryReadMoment(takenAt, out var taken))
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.BadTakenAt);
        }

        var hash = context.Request.Headers[PhotoUpload.HashHeader].ToString();
        if (!PhotoFiles.IsName(hash))
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.HashMissing);
        }

        if (context.Request.ContentLength > FieldLimits.PhotoBytes)
        {
            return Refuse(FieldRefusal.TooLarge);
        }

        var held = await store.PhotosAsync(actor, record, cancellationToken).ConfigureAwait(false);
        if (held.Contains(new FieldPhoto(photo, item, hash)))
        {
            return Held(new FieldPhoto(photo, item, hash), isNew: false);
        }

        return await store.RefusesPhotoAsync(actor, record, cancellationToken).ConfigureAwait(false) is { } refusal
            ? Refuse(FieldRefusal.Of(refusal))
            : await StoreAsync(actor, record, new FieldPhoto(photo, item, hash), taken, context, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IResult> StoreAsync(
        Actor actor, Guid record, FieldPhoto photo, DateTimeOffset? taken, HttpContext context, CancellationToken cancellationToken)
    {
        PhotoUpload.AllowSlowness(context);
        PhotoIntakeResult result;
        try
        {
            result = await intake.TakeAsync(context.Request.Body, photo.Sha256, cancellationToken).ConfigureAwait(false);
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException)
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.Interrupted);
        }

        if (!result.Taken)
        {
            return Refuse(FieldRefusal.Of(result.Refusal.Value));
        }

        var outcome = await store.HoldPhotoAsync(actor, record, photo.Id, photo.Item, taken, result.Photo, cancellationToken).ConfigureAwait(false);
        return outcome is HoldOutcome.Held or HoldOutcome.HeldBefore ? Held(photo, isNew: outcome == HoldOutcome.Held) : Refuse(FieldRefusal.Of(outcome));
    }

    private IResult Held(FieldPhoto photo, bool isNew) =>
        FieldAnswers.Json(new { photo, serverTime = answers.Now }, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);

    private IResult Refuse(FieldRefusal refusal) => answers.Problem(refusal.Status, refusal.Kind, refusal.Values);

    [GeneratedRegex("^[A-Za-z0-9-]+$")]
    private static partial Regex ItemCode();
}
