using Dashboard.Data.Assessment;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Packages;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Runs;

/// <summary>Brings the facts of a period together into the package that the engine scores.</summary>
internal static class PeriodPackage
{
    public static async Task<ScoringPackage> ReadAsync(
        DashboardContext context, SchemeStore schemes, PeriodRow period, CancellationToken cancellationToken)
    {
        var scheme = schemes.Read(await context.Schemes.AsNoTracking().SingleAsync(
            s => s.Code == period.SchemeCode && s.Version == period.SchemeVersion, cancellationToken));
        var observations = await context.Observations.AsNoTracking()
            .Where(o => o.Quarter == period.Quarter).OrderBy(o => o.Unit).ThenBy(o => o.Indicator).ToListAsync(cancellationToken);
        var adjustments = await context.Adjustments.AsNoTracking()
            .Where(a => a.Quarter == period.Quarter).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var package = new ScoringPackage(
            scheme.Scheme,
            scheme.Units,
            observations.Select(o => (o.Unit, o.Indicator, o.ToObservation())),
            adjustments.Select(a => a.ToAdjustment()));
        return AtShareOf(package, period.Quarter);
    }

    /// <summary>Yearly targets count as far as the year has gone at the end of the quarter.</summary>
    public static ScoringPackage AtShareOf(ScoringPackage package, Quarter quarter) => package.AtElapsed(quarter.ElapsedShare);
}
