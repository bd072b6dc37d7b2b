using Dashboard.Domain.Calendar;
using Dashboard.Domain.Rectification;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Domain.Measurement;

/// <summary>Brings what was reported, what the ledgers say and what inspections found together into the package that is scored (docs/domain.md, measurement).</summary>
public static class MeasuredPackage
{
    /// <param name="reported">Scheme, units, and what was reported. Its penalties for overdue rectification are replaced.</param>
    /// <param name="quarter">The period that is scored.</param>
    /// <param name="ledgers">What the ledgers say of that period.</param>
    /// <param name="inspections">Released inspections by unit, of any year.</param>
    /// <param name="findings">Findings of released inspections, of any unit.</param>
    /// <param name="today">The business day on which findings are judged.</param>
    public static ScoringPackage Of(
        ScoringPackage reported, Quarter quarter, LedgerObservations ledgers, ILookup<string, MeasuredInspection> inspections, IEnumerable<Finding> findings, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reported);
        ArgumentNullException.ThrowIfNull(ledgers);
        ArgumentNullException.ThrowIfNull(inspections);
        return new ScoringPackage(
            reported.Scheme,
            reported.Units,
            Observations(reported, quarter, ledgers, inspections),
            reported.Adjustments
                .Where(a => !string.Equals(a.Code, OverdueRectification.Adjuster, StringComparison.Ordinal))
                .Concat(OverdueRectification.Of(reported.Scheme, quarter, findings, today).Where(a => reported.PlaceOf(a.Unit) >= 0)));
    }

    private static IEnumerable<(string Unit, string Indicator, Observation Observation)> Observations(
        ScoringPackage reported, Quarter quarter, LedgerObservations ledgers, ILookup<string, MeasuredInspection> inspections)
    {
        for (var place = 0; place < reported.Units.Count; place++)
        {
            var unit = reported.Units[place];
            MeasuredInspection[] own = [.. inspections[unit.Code]];
            foreach (var indicator in reported.Scheme.Indicators)
            {
                var told = reported.ObservationOf(place, indicator.Ordinal);
                var applies = reported.Scheme.Weight(indicator, unit.UnitType) is not null;
                var observation = applies
                    ? InspectionMeasurement.Of(indicator, quarter, ledgers.Of(unit.Code, indicator.Code, told), own)
                    : told;
                if (observation.State != ObservationState.Absent)
                {
                    yield return (unit.Code, indicator.Code, observation);
                }
            }
        }
    }
}
