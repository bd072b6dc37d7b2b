using Dashboard.Domain.Calendar;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Observations;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>
/// The invented entries of all ledgers, so made that measuring them gives the drawn figures: as many cases, as many of them well
/// ended, as often a lecture, as high a level.
/// </summary>
internal sealed class DemoLedgers
{
    private readonly ILookup<(string Ledger, string? Unit), MeasuredEntry> _byUnit;
    private readonly DemoCounty _county;

    private DemoLedgers(DemoCounty county, IReadOnlyList<DemoEntry> entries)
    {
        _county = county;
        Entries = entries;
        _byUnit = entries.GroupBy(e => e.Ledger.Code, StringComparer.Ordinal)
            .SelectMany(g => g.Select((e, i) => (Place: (g.Key, e.Entry.Unit), Measured: new MeasuredEntry(i + 1, e.Entry))))
            .ToLookup(e => e.Place, e => e.Measured);
    }

    /// <summary>By ledger, then by the day on which they happened: the order of their numbers.</summary>
    public IReadOnlyList<DemoEntry> Entries { get; }

    public static DemoLedgers Draw(DemoCounty county)
    {
        var drawing = new DemoLedgerDrawing(county);
        return new DemoLedgers(
            county,
            [.. drawing.Draw().OrderBy(e => e.Ledger.Code, StringComparer.Ordinal).ThenBy(e => e.Entry.OccurredOn).ThenBy(e => e.Entry.Unit, StringComparer.Ordinal).ThenBy(e => e.Entry.Village, StringComparer.Ordinal)]);
    }

    /// <summary>What the entries say of every unit in a quarter, on a day.</summary>
    public LedgerObservations On(DemoPeriod period, DateOnly day)
    {
        var quarter = new Quarter(period.Year, period.Quarter);
        var observations = new Dictionary<(string, string), Observation>();
        var nothing = new Dictionary<string, Observation>(StringComparer.Ordinal);
        foreach (var measure in _county.Measures.Measures)
        {
            var measurement = new LedgerMeasurement(measure, _county.Measures.LedgerOf(measure), quarter, day);
            nothing[measure.Indicator] = measurement.Nothing;
            foreach (var unit in _county.Units)
            {
                observations[(unit.Code, measure.Indicator)] = measurement.Of([.. _byUnit[(measure.Ledger, unit.Code)]], unit.Villages);
            }
        }

        return new LedgerObservations(_county.Measures, observations, nothing);
    }
}
