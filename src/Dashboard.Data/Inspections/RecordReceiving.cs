using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Inspections;

/// <summary>Receives one record inside the write gate: all of it or nothing.</summary>
internal sealed class RecordReceiving(Actor actor, FieldRecord record, DateTimeOffset now)
{
    private readonly string _hash = RecordContent.Hash(record);

    public async Task<SubmitResult> RunAsync(DashboardContext context, AuditTrail trail, CancellationToken cancellationToken)
    {
        var row = await context.Inspections.SingleOrDefaultAsync(i => i.Id == record.Id, cancellationToken);
        if (row is not null && row.Inspector != actor.Account)
        {
            // Somebody else's record: that it exists is not told, only that the id is taken.
            return new SubmitResult(SubmitOutcome.OtherContent, null, [], [], null);
        }

        if (row?.ContentHash == _hash)
        {
            return new SubmitResult(SubmitOutcome.ReceivedBefore, FieldStore.StateOf(row), [], [], null);
        }

        var isCorrection = row is { State: InspectionState.Returned } && record.Revision == row.Revision + 1;
        if (row is not null && !isCorrection)
        {
            return new SubmitResult(SubmitOutcome.OtherContent, FieldStore.StateOf(row), [], [], await StoredAsync(context, row, cancellationToken));
        }

        var faults = await FaultsAsync(context, row, cancellationToken);
        if (faults.Count > 0)
        {
            return new SubmitResult(SubmitOutcome.Refused, row is null ? null : FieldStore.StateOf(row), faults, [], null);
        }

        var held = await context.Photos.Where(p => p.Inspection == record.Id && p.UploadedBy == actor.Account).ToListAsync(cancellationToken);
        Guid[] missing = [.. record.Photos.Where(p => !held.Exists(h => h.Id == p.Id && h.Item == p.Item && h.Sha256 == p.Sha256)).Select(p => p.Id)];
        if (missing.Length > 0)
        {
            return new SubmitResult(SubmitOutcome.PhotosMissing, row is null ? null : FieldStore.StateOf(row), [], missing, null);
        }

        // A photo that was taken out of the draft before sending belongs to nothing; its bytes stay under their hash.
        context.Photos.RemoveRange(held.Where(h => record.Photos.All(p => p.Id != h.Id)));
        var kept = row is null ? await AddAsync(context, cancellationToken) : Correct(context, row);
        trail.Record(isCorrection ? "inspection.correct" : "inspection.receive", kept.Receipt, new
        {
            record.Id,
            record.Unit,
            record.Checklist,
            record.ChecklistVersion,
            record.Revision,
            record.RevisionReason,
            photos = record.Photos.Count,
            phoneTime = record.SentAt,
            serverTime = now,
            contentHash = _hash,
        });
        return new SubmitResult(SubmitOutcome.Received, FieldStore.StateOf(kept), [], [], null);
    }

    private async Task<InspectionRow> AddAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        if (record.Visit is { } planned && await context.Visits.SingleAsync(v => v.Id == planned, cancellationToken) is { } visit)
        {
            visit.State = VisitState.Done;
            visit.Version++;
        }

        return context.Inspections.Add(new InspectionRow
        {
            Id = record.Id,
            Number = (await context.Inspections.MaxAsync(i => (long?)i.Number, cancellationToken) ?? 0) + 1,
            Visit = record.Visit,
            Kind = InspectionKinds.OfChecklist(record.Checklist)!.Value,
            Checklist = record.Checklist,
            ChecklistVersion = record.ChecklistVersion,
            Unit = record.Unit,
            Place = record.Place.Trim(),
            Inspector = actor.Account,
            Companion = record.Companion,
            VisitedOn = VisitedOn(),
            VisitedAt = record.VisitedAt,
            SentAt = record.SentAt,
            ReceivedAt = now,
            Position = record.Position,
            Device = record.Device,
            Answers = RecordContent.Write(record.Answers),
            Note = record.Note,
            ContentHash = _hash,
            Revision = record.Revision,
            RevisionReason = record.RevisionReason,
            State = InspectionState.Submitted,
        }).Entity;
    }

    private InspectionRow Correct(DashboardContext context, InspectionRow row)
    {
        context.InspectionRevisions.Add(new InspectionRevisionRow
        {
            Inspection = row.Id,
            Revision = row.Revision,
            Answers = row.Answers,
            Note = row.Note,
            ContentHash = row.ContentHash,
            SentAt = row.SentAt,
            ReceivedAt = row.ReceivedAt,
            ReturnReason = row.ReturnReason,
        });
        (row.Place, row.Companion, row.VisitedOn, row.VisitedAt) = (record.Place.Trim(), record.Companion, VisitedOn(), record.VisitedAt);
        (row.SentAt, row.ReceivedAt, row.Position, row.Device) = (record.SentAt, now, record.Position, record.Device);
        (row.Answers, row.Note, row.ContentHash) = (RecordContent.Write(record.Answers), record.Note, _hash);
        (row.Revision, row.RevisionReason, row.State) = (record.Revision, record.RevisionReason, InspectionState.Submitted);
        row.Version++;
        return row;
    }

    private DateOnly VisitedOn() => DateOnly.FromDateTime(BusinessClock.ToLocal(FieldCheck.VisitMoment(record, now)).DateTime);

    private async Task<List<FieldFault>> FaultsAsync(DashboardContext context, InspectionRow? row, CancellationToken cancellationToken)
    {
        var checklist = await context.Checklists.AsNoTracking()
            .SingleOrDefaultAsync(c => c.Code == record.Checklist && c.Version == record.ChecklistVersion, cancellationToken);
        if (checklist is null || InspectionKinds.OfChecklist(record.Checklist) is null)
        {
            return [new FieldFault(FieldFaultKind.UnknownChecklist)];
        }

        var faults = FieldCheck.Faults(record, checklist.ToTemplate(), now).ToList();
        if (row is null ? record.Revision != 1 : row.Unit != record.Unit || row.Checklist != record.Checklist || row.Visit != record.Visit)
        {
            faults.Add(new FieldFault(FieldFaultKind.BadRevision));
        }

        if (!await context.Units.AnyAsync(u => u.Code == record.Unit, cancellationToken))
        {
            faults.Add(new FieldFault(FieldFaultKind.UnknownUnit));
        }
        else if (await context.Conflicts.AnyAsync(c => c.Unit == record.Unit && (c.Account == actor.Account || c.Account == record.Companion), cancellationToken))
        {
            faults.Add(new FieldFault(FieldFaultKind.ConflictOfInterest));
        }

        if (record.Companion is { } companion && (companion == actor.Account
            || (await Inspectors.ListAsync(context, cancellationToken)).All(i => i.Account != companion)))
        {
            faults.Add(new FieldFault(FieldFaultKind.UnknownCompanion));
        }

        if (row is null && record.Visit is { } planned && !await context.Visits.AnyAsync(
            v => v.Id == planned && v.State == VisitState.Planned && v.Unit == record.Unit && v.Checklist == record.Checklist
                && (v.Inspector == actor.Account || v.Companion == actor.Account),
            cancellationToken))
        {
            faults.Add(new FieldFault(FieldFaultKind.ForeignVisit));
        }

        return faults;
    }

    public static async Task<FieldRecord> StoredAsync(DashboardContext context, InspectionRow row, CancellationToken cancellationToken)
    {
        var photos = await context.Photos.AsNoTracking().Where(p => p.Inspection == row.Id)
            .Select(p => new FieldPhoto(p.Id, p.Item!, p.Sha256)).ToListAsync(cancellationToken);
        return new FieldRecord(
            row.Id, row.Visit, row.Checklist, row.ChecklistVersion, row.Unit, row.Place, row.Companion, row.VisitedAt, row.SentAt, row.Position, row.Device,
            RecordContent.ReadAnswers(row.Answers), photos, row.Note, row.Revision, row.RevisionReason);
    }
}
