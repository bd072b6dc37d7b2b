using Dashboard.Data.Photos;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Inspections;

/// <summary>What phones in the field fetch and send. A repeated sending never makes a second record or photo.</summary>
public sealed class FieldStore(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, BusinessClock clock, InspectionsChanged changed)
{
    /// <summary>Most photos of one record.</summary>
    public const int MostPhotosOfARecord = 60;

    /// <summary>Most bytes of photos that one account may send in 24 hours.</summary>
    public const long BytesOfADay = 500L * 1024 * 1024;

    private const int RecordsKept = 200;
    private static readonly TimeSpan KeptOnPhone = TimeSpan.FromDays(30);

    /// <summary>The inspector's visits and all that is needed to answer them without a signal.</summary>
    /// <exception cref="AccessDeniedException">The actor is no inspector.</exception>
    public async Task<FieldTasks> TasksAsync(Actor actor, CancellationToken cancellationToken)
    {
        RequireInspector(actor, "field.read", "tasks");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var visits = await context.Visits.AsNoTracking()
            .Where(v => v.State == VisitState.Planned && (v.Inspector == actor.Account || v.Companion == actor.Account))
            .OrderBy(v => v.To).ThenBy(v => v.From).ToListAsync(cancellationToken);
        var since = clock.Now - KeptOnPhone;
        var records = await context.Inspections.AsNoTracking()
            .Where(i => i.Inspector == actor.Account && (i.State == InspectionState.Returned || i.ReceivedAt > since))
            .OrderByDescending(i => i.Number).Take(RecordsKept).ToListAsync(cancellationToken);
        var checklists = await context.Checklists.AsNoTracking().ToListAsync(cancellationToken);
        var latest = checklists.GroupBy(c => c.Code, StringComparer.Ordinal).Select(g => g.MaxBy(c => c.Version)!);
        var needed = checklists.Where(c =>
            visits.Any(v => v.Checklist == c.Code && v.ChecklistVersion == c.Version)
            || records.Any(r => r.State == InspectionState.Returned && r.Checklist == c.Code && r.ChecklistVersion == c.Version));
        var aside = await context.Conflicts.AsNoTracking().Where(c => c.Account == actor.Account).Select(c => c.Unit).ToListAsync(cancellationToken);
        var units = await context.Units.AsNoTracking().Where(u => !aside.Contains(u.Code)).OrderBy(u => u.Code).ToListAsync(cancellationToken);
        var others = (await Inspectors.ListAsync(context, cancellationToken)).Where(i => i.Account != actor.Account);
        return new FieldTasks(
            [.. visits.Select(v => new FieldVisit(
                v.Id, v.Kind, v.Checklist, v.ChecklistVersion, v.Unit, v.Place, v.From, v.To, v.Inspector == actor.Account ? v.Companion : v.Inspector))],
            [.. latest.Union(needed).OrderBy(c => c.Code, StringComparer.Ordinal).ThenByDescending(c => c.Version).Select(c => c.ToTemplate())],
            units,
            [.. others],
            [.. records.Select(StateOf)]);
    }

    /// <summary>What became of records; those that were never received, or are somebody else's, are left out.</summary>
    /// <exception cref="AccessDeniedException">The actor is no inspector.</exception>
    public async Task<IReadOnlyList<FieldRecordState>> StatesAsync(Actor actor, IReadOnlyCollection<Guid> records, CancellationToken cancellationToken)
    {
        RequireInspector(actor, "field.read", "records");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Inspections.AsNoTracking()
            .Where(i => i.Inspector == actor.Account && records.Contains(i.Id)).ToListAsync(cancellationToken);
        return [.. rows.Select(StateOf)];
    }

    /// <summary>A record of the actor's as it was received, so that it can be corrected on another phone; null when there is none.</summary>
    /// <exception cref="AccessDeniedException">The actor is no inspector.</exception>
    public async Task<FieldRecord?> RecordAsync(Actor actor, Guid record, CancellationToken cancellationToken)
    {
        RequireInspector(actor, "field.read", $"{record}");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Inspections.AsNoTracking()
            .SingleOrDefaultAsync(i => i.Id == record && i.Inspector == actor.Account, cancellationToken);
        return row is null ? null : await RecordReceiving.StoredAsync(context, row, cancellationToken);
    }

    /// <summary>The photos that are held for a record, so that a broken upload sends only what is missing.</summary>
    /// <exception cref="AccessDeniedException">The actor is no inspector.</exception>
    public async Task<IReadOnlyList<FieldPhoto>> PhotosAsync(Actor actor, Guid record, CancellationToken cancellationToken)
    {
        RequireInspector(actor, "field.read", $"{record}");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Photos.AsNoTracking().Where(p => p.Inspection == record && p.UploadedBy == actor.Account)
            .Select(p => new FieldPhoto(p.Id, p.Item!, p.Sha256)).ToListAsync(cancellationToken);
    }

    /// <summary>Whether a photo may be sent at all; asked before its bytes are read. Null when it may.</summary>
    /// <exception cref="AccessDeniedException">The actor is no inspector.</exception>
    public async Task<HoldOutcome?> RefusesPhotoAsync(Actor actor, Guid record, CancellationToken cancellationToken)
    {
        RequireInspector(actor, "photo.hold", $"{record}");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await RefusalAsync(context, actor, record, cancellationToken);
    }

    /// <summary>Keeps a photo for a record that comes after it. Its files must be on disk.</summary>
    /// <exception cref="AccessDeniedException">The actor is no inspector.</exception>
    public async Task<HoldOutcome> HoldPhotoAsync(
        Actor actor, Guid record, Guid photo, string item, DateTimeOffset? takenAt, StoredPhoto stored, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stored);
        RequireInspector(actor, "photo.hold", $"{record}/{photo}");
        return await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                if (await context.Photos.SingleOrDefaultAsync(p => p.Id == photo, cancellationToken) is { } held)
                {
                    return held.Inspection == record && held.Item == item && held.Sha256 == stored.Sha256 && held.UploadedBy == actor.Account
                        ? HoldOutcome.HeldBefore
                        : HoldOutcome.OtherContent;
                }

                if (await RefusalAsync(context, actor, record, cancellationToken) is { } refusal)
                {
                    return refusal;
                }

                context.Photos.Add(new PhotoRow
                {
                    Id = photo,
                    Inspection = record,
                    Item = item,
                    Sha256 = stored.Sha256,
                    SharedSha256 = stored.SharedSha256,
                    Bytes = stored.Bytes,
                    Width = stored.Width,
                    Height = stored.Height,
                    TakenAt = takenAt,
                    ReceivedAt = clock.Now,
                    UploadedBy = actor.Account,
                });
                trail.Record("photo.hold", $"{record}/{photo}", new { item, stored.Sha256, takenAt });
                return HoldOutcome.Held;
            },
            cancellationToken);
    }

    /// <summary>Receives a record, or says exactly why not. When this returns <see cref="SubmitOutcome.Received"/> it is on disk.</summary>
    /// <exception cref="AccessDeniedException">The actor is no inspector.</exception>
    public async Task<SubmitResult> SubmitAsync(Actor actor, FieldRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        RequireInspector(actor, "inspection.receive", $"{record.Id}");
        var receiving = new RecordReceiving(actor, record, clock.Now);
        var result = await gate.WriteAsync(actor, (context, trail) => receiving.RunAsync(context, trail, cancellationToken), cancellationToken);
        if (result.Outcome == SubmitOutcome.Received)
        {
            changed.Raise(record.Id);
        }

        return result;
    }

    internal static FieldRecordState StateOf(InspectionRow row) => new(
        row.Id, row.Kind, row.Unit, row.Place, row.Receipt, row.State, row.Revision, row.ReceivedAt,
        row.State == InspectionState.Returned ? row.ReturnReason : null);

    private async Task<HoldOutcome?> RefusalAsync(DashboardContext context, Actor actor, Guid record, CancellationToken cancellationToken)
    {
        var received = await context.Inspections.AsNoTracking().Where(i => i.Id == record)
            .Select(i => new { i.Inspector, i.State }).SingleOrDefaultAsync(cancellationToken);
        if (received is not null && (received.Inspector != actor.Account || received.State != InspectionState.Returned))
        {
            return HoldOutcome.RecordClosed;
        }

        if (await context.Photos.CountAsync(p => p.Inspection == record, cancellationToken) >= MostPhotosOfARecord)
        {
            return HoldOutcome.TooMany;
        }

        var since = clock.Now - TimeSpan.FromDays(1);
        return await context.Photos.Where(p => p.UploadedBy == actor.Account && p.ReceivedAt > since).SumAsync(p => p.Bytes, cancellationToken)
            >= BytesOfADay ? HoldOutcome.OverQuota : null;
    }

    private static void RequireInspector(Actor actor, string action, string subject)
    {
        if (!AccessRules.MayInspect(actor))
        {
            throw new AccessDeniedException(actor, action, subject);
        }
    }
}
