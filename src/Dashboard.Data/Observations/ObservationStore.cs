using Dashboard.Data.Measurement;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Observations;

/// <summary>What was observed of each unit in each period.</summary>
public sealed class ObservationStore(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, SchemeStore schemes, MeasureCatalogue measures, FactsChanged factsChanged)
{
    /// <summary>All observations of a unit in a period, by indicator.</summary>
    /// <exception cref="AccessDeniedException">The actor does not see the unit's detail.</exception>
    public async Task<IReadOnlyList<StoredObservation>> ListAsync(
        Actor actor, Quarter quarter, string unit, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesDetailOf(actor, unit))
        {
            throw new AccessDeniedException(actor, "observation.read", $"{quarter}/{unit}");
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Observations.AsNoTracking()
            .Where(o => o.Quarter == quarter && o.Unit == unit).OrderBy(o => o.Indicator).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToStored())];
    }

    /// <summary>
    /// Records an observation in an open period. When somebody else has recorded since <see cref="ObservationEntry.SeenVersion"/>,
    /// nothing is overwritten and the result holds both.
    /// </summary>
    /// <exception cref="AccessDeniedException">The actor may not record for the unit.</exception>
    public async Task<RecordResult> RecordAsync(Actor actor, ObservationEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!AccessRules.MayRecordObservation(actor, entry.Unit))
        {
            throw new AccessDeniedException(actor, "observation.record", Subject(entry));
        }

        if (!EntryCheck.FitsExactly(entry))
        {
            return new RecordResult(RecordOutcome.TooPrecise, null, entry, []);
        }

        var result = await gate.WriteAsync(
            actor, (context, trail) => RecordAsync(context, trail, entry, cancellationToken), cancellationToken);
        if (result.Outcome == RecordOutcome.Saved)
        {
            factsChanged.Raise(entry.Quarter);
        }

        return result;
    }

    private async Task<RecordResult> RecordAsync(
        DashboardContext context, AuditTrail trail, ObservationEntry entry, CancellationToken cancellationToken)
    {
        var row = await context.Observations.SingleOrDefaultAsync(
            o => o.Quarter == entry.Quarter && o.Unit == entry.Unit && o.Indicator == entry.Indicator, cancellationToken);
        var before = row?.ToStored();
        var period = await context.Periods.SingleOrDefaultAsync(p => p.Quarter == entry.Quarter, cancellationToken);
        if (period is not { State: PeriodState.Open })
        {
            return new RecordResult(RecordOutcome.PeriodClosed, before, entry, []);
        }

        if ((before?.Version ?? 0) != entry.SeenVersion)
        {
            return new RecordResult(RecordOutcome.Conflict, before, entry, []);
        }

        var scheme = await context.Schemes.SingleAsync(
            s => s.Code == period.SchemeCode && s.Version == period.SchemeVersion, cancellationToken);
        if (schemes.Read(scheme).Scheme.Find(entry.Indicator) is { } indicator && measures.Current.IsMeasured(indicator) && entry.State == ObservationState.Value)
        {
            return new RecordResult(RecordOutcome.Measured, before, entry, []);
        }

        if (EntryCheck.Faults(scheme, entry) is { Count: > 0 } faults)
        {
            return new RecordResult(RecordOutcome.Refused, before, entry, faults);
        }

        row ??= context.Observations.Add(new ObservationRow
        {
            Quarter = entry.Quarter,
            Unit = entry.Unit,
            Indicator = entry.Indicator,
            State = entry.State,
            Version = 0,
        }).Entity;
        (row.State, row.Value, row.Numerator, row.Denominator, row.Detail) =
            (entry.State, entry.Value, entry.Numerator, entry.Denominator, entry.Detail);
        row.Version++;
        var after = row.ToStored();
        trail.Record("observation.record", Subject(entry), new { before, after });
        return new RecordResult(RecordOutcome.Saved, after, entry, []);
    }

    private static string Subject(ObservationEntry entry) => $"{entry.Quarter}/{entry.Unit}/{entry.Indicator}";
}
