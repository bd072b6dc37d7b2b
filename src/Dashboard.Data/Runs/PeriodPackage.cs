using Dashboard.Data.Assessment;
using Dashboard.Data.Measurement;
using Dashboard.Data.Observations;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Runs;

/// <summary>
/// Brings the facts of a period together into the package that the engine scores. While it is open, inspections and ledgers are measured anew
/// each time; when it is locked, what they came to is written down, and later changes of a finding leave it alone.
/// </summary>
internal static class PeriodPackage
{
    /// <param name="context">The database.</param>
    /// <param name="schemes">Reads the scheme.</param>
    /// <param name="ledgers">What the ledgers say.</param>
    /// <param name="period">The period.</param>
    /// <param name="today">The business day on which open findings are judged.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ScoringPackage> ReadAsync(
        DashboardContext context, SchemeStore schemes, LedgerFacts ledgers, PeriodRow period, DateOnly today, CancellationToken cancellationToken)
    {
        var said = period.State == PeriodState.Open ? await ledgers.ReadAsync(context, period.Quarter, today, cancellationToken) : LedgerObservations.None;
        return await ReadAsync(context, schemes, said, period, today, cancellationToken);
    }

    /// <summary>The same with what the ledgers say given; it counts only while the period is open.</summary>
    public static async Task<ScoringPackage> ReadAsync(
        DashboardContext context, SchemeStore schemes, LedgerObservations said, PeriodRow period, DateOnly today, CancellationToken cancellationToken)
    {
        var package = await StoredAsync(context, schemes, period, cancellationToken);
        if (period.State == PeriodState.Open)
        {
            var facts = await InspectionFacts.ReadAsync(context, period.Quarter, cancellationToken);
            package = MeasuredPackage.Of(package, period.Quarter, said, facts.Inspections, facts.Findings, today);
        }

        return AtShareOf(package, period.Quarter);
    }

    /// <summary>Writes down what inspections came to, so that a closed period never changes again. Returns how many observations they changed.</summary>
    public static async Task<int> FreezeAsync(
        DashboardContext context, SchemeStore schemes, PeriodRow period, ScoringPackage measured, CancellationToken cancellationToken)
    {
        var reported = await StoredAsync(context, schemes, period, cancellationToken);
        MeasuredObservationRow[] changed = [.. Changed(reported, measured, period.Quarter)];
        context.MeasuredObservations.AddRange(changed);
        var penalties = await context.Adjustments
            .Where(a => a.Quarter == period.Quarter && a.Code == OverdueRectification.Adjuster).ToListAsync(cancellationToken);
        context.Adjustments.RemoveRange(penalties);
        context.Adjustments.AddRange(measured.Adjustments.Where(a => a.Code == OverdueRectification.Adjuster).Select(a => AdjustmentRow.Of(period.Quarter, a)));
        return changed.Length;
    }

    /// <summary>Yearly targets count as far as the year has gone at the end of the quarter.</summary>
    public static ScoringPackage AtShareOf(ScoringPackage package, Quarter quarter) => package.AtElapsed(quarter.ElapsedShare);

    private static async Task<ScoringPackage> StoredAsync(
        DashboardContext context, SchemeStore schemes, PeriodRow period, CancellationToken cancellationToken)
    {
        var scheme = schemes.Read(await context.Schemes.AsNoTracking().SingleAsync(
            s => s.Code == period.SchemeCode && s.Version == period.SchemeVersion, cancellationToken));
        var measured = await context.MeasuredObservations.AsNoTracking().Where(o => o.Quarter == period.Quarter).ToListAsync(cancellationToken);
        var places = measured.Select(o => (o.Unit, o.Indicator)).ToHashSet();
        var observations = await context.Observations.AsNoTracking()
            .Where(o => o.Quarter == period.Quarter).OrderBy(o => o.Unit).ThenBy(o => o.Indicator).ToListAsync(cancellationToken);
        var adjustments = await context.Adjustments.AsNoTracking()
            .Where(a => a.Quarter == period.Quarter).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        return new ScoringPackage(
            scheme.Scheme,
            scheme.Units,
            observations.Where(o => !places.Contains((o.Unit, o.Indicator))).Select(o => (o.Unit, o.Indicator, o.ToObservation()))
                .Concat(measured.Where(o => o.State != ObservationState.Absent).Select(o => (o.Unit, o.Indicator, o.ToObservation()))),
            adjustments.Select(a => a.ToAdjustment()));
    }

    private static IEnumerable<MeasuredObservationRow> Changed(ScoringPackage reported, ScoringPackage measured, Quarter quarter)
    {
        for (var place = 0; place < measured.Units.Count; place++)
        {
            foreach (var indicator in measured.Scheme.Indicators)
            {
                var observation = measured.ObservationOf(place, indicator.Ordinal);
                if (observation != reported.ObservationOf(place, indicator.Ordinal))
                {
                    yield return MeasuredObservationRow.Of(quarter, measured.Units[place].Code, indicator.Code, observation);
                }
            }
        }
    }
}
