using System.Collections.Immutable;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Storage;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Observations;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Measurement;

/// <summary>
/// The entries that measures read, kept in memory: after the first reading only what was written since is read, and only the
/// observations of units and ledgers that it touches are measured anew. Transactions that write entries must not read here.
/// </summary>
public sealed class LedgerFacts(MeasureCatalogue catalogue) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly Dictionary<(string Ledger, string Unit), ImmutableSortedDictionary<long, MeasuredEntry>> _entries = [];
    private readonly Dictionary<(string Unit, string Indicator), (ImmutableSortedDictionary<long, MeasuredEntry> From, Observation Observation)> _measured = [];
    private Dictionary<string, int> _villages = [];
    private MeasureSet? _measures;
    private (Quarter Quarter, DateOnly Day) _measuredFor;
    private int _year;
    private long _seen;

    public void Dispose() => _reading.Dispose();

    /// <summary>What the ledgers say of every unit in a period.</summary>
    public async Task<LedgerObservations> ReadAsync(DashboardContext context, Quarter quarter, DateOnly today, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            await CatchUpAsync(context, quarter, cancellationToken);
            return Measure(catalogue.Current, quarter, today);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>What the ledgers say, and what they would say if entries of one of them were as given. Nothing is kept of it.</summary>
    /// <param name="context">The database.</param>
    /// <param name="quarter">The period.</param>
    /// <param name="today">The business day.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="changes">Entries of units; a number that is there already stands for the entry that it replaces.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(LedgerObservations Stands, LedgerObservations Would)> WhatIfAsync(
        DashboardContext context, Quarter quarter, DateOnly today, string ledger, IEnumerable<MeasuredEntry> changes, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            await CatchUpAsync(context, quarter, cancellationToken);
            var measures = catalogue.Current;
            var stands = Measure(measures, quarter, today);
            var observations = stands.Observations.ToDictionary();
            foreach (var own in changes.Where(c => c.Entry.Unit is not null).GroupBy(c => c.Entry.Unit!, StringComparer.Ordinal))
            {
                var entries = _entries.GetValueOrDefault((ledger, own.Key), ImmutableSortedDictionary<long, MeasuredEntry>.Empty)
                    .SetItems(own.Select(c => KeyValuePair.Create(c.Number, c)));
                foreach (var measure in measures.Measures.Where(m => m.Ledger == ledger))
                {
                    var measurement = new LedgerMeasurement(measure, measures.LedgerOf(measure), quarter, today);
                    observations[(own.Key, measure.Indicator)] = measurement.Of([.. entries.Values], _villages.GetValueOrDefault(own.Key));
                }
            }

            return (stands, stands with { Observations = observations });
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task CatchUpAsync(DashboardContext context, Quarter quarter, CancellationToken cancellationToken)
    {
        if (!ReferenceEquals(_measures, catalogue.Current) || _year != quarter.Year)
        {
            (_measures, _year, _seen) = (catalogue.Current, quarter.Year, 0);
            _entries.Clear();
            _measured.Clear();
            _villages = await context.Villages.GroupBy(v => v.Township).Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
        }

        // Of earlier years only what stands until it is recorded anew still counts; what is written later may have been moved into them.
        var (year, ledgers) = (new DateOnly(quarter.Year, 1, 1), _measures.Ledgers);
        var standing = _measures.Measures.Where(m => m.Span == MeasureSpan.Standing).Select(m => m.Ledger).ToHashSet(StringComparer.Ordinal);
        var rows = await context.LedgerEntries.AsNoTracking()
            .Where(e => e.Sequence > _seen && e.Unit != null && ledgers.Contains(e.Ledger) && (_seen > 0 || e.OccurredOn >= year || standing.Contains(e.Ledger)))
            .OrderBy(e => e.Sequence)

            // Words and keys are half of what a row weighs, and no measure asks for them.
            .Select(e => new LedgerEntryRow
            {
                Ledger = e.Ledger,
                Number = e.Number,
                Definition = e.Definition,
                Unit = e.Unit,
                Village = e.Village,
                Key = string.Empty,
                Words = string.Empty,
                State = e.State,
                OccurredOn = e.OccurredOn,
                Since = e.Since,
                Due = e.Due,
                EndedOn = e.EndedOn,
                LastDue = e.LastDue,
                Values = e.Values,
                IsVoid = e.IsVoid,
                Sequence = e.Sequence,
                Version = e.Version,
            })
            .ToListAsync(cancellationToken);
        foreach (var place in rows.GroupBy(r => (r.Ledger, Unit: r.Unit!)))
        {
            var entries = _entries.GetValueOrDefault(place.Key, ImmutableSortedDictionary<long, MeasuredEntry>.Empty).ToBuilder();
            foreach (var row in place)
            {
                if (row.IsVoid)
                {
                    entries.Remove(row.Number);
                }
                else
                {
                    entries[row.Number] = new MeasuredEntry(row.Number, row.ToEntry());
                }
            }

            _entries[place.Key] = entries.ToImmutable();
        }

        _seen = rows.Count > 0 ? rows[^1].Sequence : _seen;
    }

    private LedgerObservations Measure(MeasureSet measures, Quarter quarter, DateOnly today)
    {
        if (_measuredFor != (quarter, today))
        {
            // Deadlines pass with the day, and another quarter counts other entries.
            _measured.Clear();
            _measuredFor = (quarter, today);
        }

        var observations = new Dictionary<(string Unit, string Indicator), Observation>();
        var nothing = new Dictionary<string, Observation>(StringComparer.Ordinal);
        foreach (var measure in measures.Measures)
        {
            var measurement = new LedgerMeasurement(measure, measures.LedgerOf(measure), quarter, today);
            nothing[measure.Indicator] = measurement.Nothing;
            foreach (var ((_, unit), entries) in _entries.Where(e => e.Key.Ledger == measure.Ledger))
            {
                var place = (unit, measure.Indicator);
                if (!_measured.TryGetValue(place, out var known) || !ReferenceEquals(known.From, entries))
                {
                    known = (entries, measurement.Of([.. entries.Values], _villages.GetValueOrDefault(unit)));
                    _measured[place] = known;
                }

                observations[place] = known.Observation;
            }
        }

        return new LedgerObservations(measures, observations, nothing);
    }
}
