using Dashboard.Data.Ledgers;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Measurement;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Measurement;

/// <summary>Says from which entries an indicator is measured, so that a number can be counted again by hand.</summary>
public sealed class MeasurementStore(IDbContextFactory<DashboardContext> contexts, MeasureCatalogue catalogue, BusinessClock clock)
{
    /// <summary>The entries of a unit that a measure counts in a quarter, the first to happen first; empty when the indicator is not measured from a ledger.</summary>
    /// <exception cref="AccessDeniedException">The actor does not see the unit's detail.</exception>
    public async Task<IReadOnlyList<CountedEntry>> CountedAsync(Actor actor, string indicator, string unit, Quarter quarter, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesDetailOf(actor, unit))
        {
            throw new AccessDeniedException(actor, "measurement.read", $"{quarter}/{unit}/{indicator}");
        }

        var measures = catalogue.Current;
        if (measures.Find(indicator) is not { } measure)
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.LedgerEntries.AsNoTracking()
            .Where(e => e.Ledger == measure.Ledger && e.Unit == unit && !e.IsVoid && e.OccurredOn <= quarter.LastDay).ToListAsync(cancellationToken);
        var byNumber = rows.ToDictionary(r => r.Number);
        var measurement = new LedgerMeasurement(measure, measures.LedgerOf(measure), quarter, clock.Today);
        return [.. measurement.Counted([.. rows.Select(r => new MeasuredEntry(r.Number, r.ToEntry()))])
            .Select(e => new CountedEntry(LedgerReading.Summary(byNumber[e.Number]), measurement.Passes(e)))];
    }
}
