using System.Collections.Frozen;
using System.Collections.Immutable;
using Dashboard.Domain.Ledgers;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Measurement;

/// <summary>The measures in force, by indicator, with the ledgers that they read.</summary>
/// <param name="version">From 1, one more for each change.</param>
/// <param name="measures">At most one for an indicator.</param>
/// <param name="ledgers">The definitions of all ledgers that they name.</param>
public sealed class MeasureSet(int version, ImmutableArray<Measure> measures, IEnumerable<LedgerDefinition> ledgers)
{
    private readonly FrozenDictionary<string, Measure> _byIndicator = measures.ToFrozenDictionary(m => m.Indicator, StringComparer.Ordinal);
    private readonly FrozenDictionary<string, LedgerDefinition> _ledgers = ledgers.ToFrozenDictionary(l => l.Code, StringComparer.Ordinal);

    /// <summary>A set without measures: nothing is measured from ledgers.</summary>
    public static MeasureSet Empty { get; } = new(0, [], []);

    public int Version => version;

    public ImmutableArray<Measure> Measures => measures;

    /// <summary>The ledgers that are read, each once.</summary>
    public IReadOnlyCollection<string> Ledgers { get; } = [.. measures.Select(m => m.Ledger).Distinct(StringComparer.Ordinal)];

    /// <summary>How an indicator is measured; null when it is not measured from a ledger.</summary>
    public Measure? Find(string indicator) => _byIndicator.GetValueOrDefault(indicator);

    /// <summary>Whether the indicator is measured, from a ledger or from inspections, so that nobody reports a value.</summary>
    public bool IsMeasured(SchemeNode indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return _byIndicator.ContainsKey(indicator.Code) || InspectionMeasurement.IsMeasured(indicator);
    }

    /// <summary>The definition of a ledger that a measure reads.</summary>
    public LedgerDefinition LedgerOf(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return _ledgers[measure.Ledger];
    }
}
