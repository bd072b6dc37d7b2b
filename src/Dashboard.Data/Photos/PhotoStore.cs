using Dashboard.Data.Inspections;
using Dashboard.Data.Rectification;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Photos;

/// <summary>Who may look at which photo, and the photos of mended places. A foreign photo answers like a missing one.</summary>
public sealed class PhotoStore(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, BusinessClock clock, PhotoFiles files, FindingsChanged changed)
{
    /// <summary>Most photos of the mended place in one report.</summary>
    public const int MostPhotosOfAReport = 9;

    /// <summary>
    /// The shared copy, without anything that the camera wrote beside the picture; null when there is none for the actor. The caller
    /// disposes it.
    /// </summary>
    public async Task<Stream?> OpenSharedAsync(Actor actor, Guid photo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Photos.AsNoTracking().SingleOrDefaultAsync(p => p.Id == photo, cancellationToken);
        return row is not null && await MaySeeAsync(context, actor, row, cancellationToken) ? files.OpenShared(row.SharedSha256) : null;
    }

    /// <summary>The sealed original as it was sent, with what the camera wrote into it; opening it is put on record. Null when there is none.</summary>
    /// <exception cref="AccessDeniedException">The actor may not open originals.</exception>
    public async Task<Stream?> OpenSealedAsync(Actor actor, Guid photo, CancellationToken cancellationToken)
    {
        if (!AccessRules.MayOpenSealedPhotos(actor))
        {
            throw new AccessDeniedException(actor, "photo.open-sealed", $"{photo}");
        }

        var sha256 = await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var row = await context.Photos.AsNoTracking().SingleOrDefaultAsync(p => p.Id == photo, cancellationToken);
                if (row is not null)
                {
                    trail.Record("photo.open-sealed", $"{photo}", new { row.Sha256, row.Inspection, row.Finding });
                }

                return row?.Sha256;
            },
            cancellationToken);
        return sha256 is null ? null : files.OpenSealed(sha256);
    }

    /// <summary>Adds a photo of the mended place to what the unit will report. Its files must be on disk.</summary>
    /// <exception cref="AccessDeniedException">The finding is not the actor's to mend.</exception>
    public async Task<AddPhotoOutcome> AddAsync(
        Actor actor, long finding, Guid photo, DateTimeOffset? takenAt, StoredPhoto stored, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var outcome = await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                if (await context.Photos.SingleOrDefaultAsync(p => p.Id == photo, cancellationToken) is { } held)
                {
                    return held.Finding == finding && held.Sha256 == stored.Sha256 && held.UploadedBy == actor.Account
                        ? AddPhotoOutcome.AddedBefore : AddPhotoOutcome.OtherContent;
                }

                if (await RefusalAsync(context, actor, finding, cancellationToken) is { } refusal)
                {
                    return refusal;
                }

                context.Photos.Add(new PhotoRow
                {
                    Id = photo,
                    Finding = finding,
                    Sha256 = stored.Sha256,
                    SharedSha256 = stored.SharedSha256,
                    Bytes = stored.Bytes,
                    Width = stored.Width,
                    Height = stored.Height,
                    TakenAt = takenAt,
                    ReceivedAt = clock.Now,
                    UploadedBy = actor.Account,
                });
                trail.Record("photo.add", $"{Receipts.OfFinding(finding)}/{photo}", new { stored.Sha256, takenAt });
                return AddPhotoOutcome.Added;
            },
            cancellationToken);
        if (outcome == AddPhotoOutcome.Added)
        {
            changed.Raise(finding);
        }

        return outcome;
    }

    /// <summary>Whether a photo may be added; asked before its bytes are read. Null when it may.</summary>
    /// <exception cref="AccessDeniedException">The finding is not the actor's to mend.</exception>
    public async Task<AddPhotoOutcome?> RefusesAsync(Actor actor, long finding, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await RefusalAsync(context, actor, finding, cancellationToken);
    }

    /// <summary>Takes a photo out again that was added and not reported yet. False when there is none such.</summary>
    public async Task<bool> RemoveAsync(Actor actor, Guid photo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var finding = await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var row = await context.Photos.SingleOrDefaultAsync(
                    p => p.Id == photo && p.Finding != null && !p.IsReported && p.UploadedBy == actor.Account, cancellationToken);
                if (row is null)
                {
                    return (long?)null;
                }

                context.Photos.Remove(row);
                trail.Record("photo.remove", $"{Receipts.OfFinding(row.Finding!.Value)}/{photo}", new { row.Sha256 });
                return row.Finding;
            },
            cancellationToken);
        if (finding is { } number)
        {
            changed.Raise(number);
        }

        return finding is not null;
    }

    private async Task<AddPhotoOutcome?> RefusalAsync(DashboardContext context, Actor actor, long finding, CancellationToken cancellationToken)
    {
        var row = await FindingReading.Visible(context.Findings.AsNoTracking(), actor).SingleOrDefaultAsync(f => f.Number == finding, cancellationToken);
        if (row is null)
        {
            return AddPhotoOutcome.NotFound;
        }

        if (!AccessRules.MayAct(actor, FindingAct.Report, row.Unit))
        {
            throw new AccessDeniedException(actor, "photo.add", Receipts.OfFinding(finding));
        }

        if (row.State is not (FindingState.Assigned or FindingState.Rectifying))
        {
            return AddPhotoOutcome.NotMending;
        }

        var since = clock.Now - TimeSpan.FromDays(1);
        return await context.Photos.CountAsync(p => p.Finding == finding && !p.IsReported, cancellationToken) >= MostPhotosOfAReport ? AddPhotoOutcome.TooMany
            : await context.Photos.Where(p => p.UploadedBy == actor.Account && p.ReceivedAt > since).SumAsync(p => p.Bytes, cancellationToken)
                >= FieldStore.BytesOfADay ? AddPhotoOutcome.OverQuota
            : null;
    }

    private static async Task<bool> MaySeeAsync(DashboardContext context, Actor actor, PhotoRow photo, CancellationToken cancellationToken)
    {
        if (AccessRules.SeesInspectors(actor) || photo.UploadedBy == actor.Account)
        {
            return true;
        }

        var findings = FindingReading.Visible(context.Findings.AsNoTracking(), actor);
        return photo.Finding is { } number
            ? photo.IsReported && await findings.AnyAsync(f => f.Number == number, cancellationToken)
            : await findings.AnyAsync(f => f.Inspection == photo.Inspection && f.Item == photo.Item, cancellationToken)
                || await context.Inspections.AnyAsync(i => i.Id == photo.Inspection && (i.Inspector == actor.Account || i.Companion == actor.Account), cancellationToken);
    }
}
