using Dashboard.Data.Assessment;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Assessment;
using Dashboard.Scoring.Schemes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Runs;

/// <summary>The open period that facts go to: the latest one, should several be open.</summary>
internal static class OpenPeriod
{
    public static async Task<PeriodRow?> FindAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var open = await context.Periods.AsNoTracking().Where(p => p.State == PeriodState.Open).ToListAsync(cancellationToken);
        return open.MaxBy(p => p.Quarter);
    }

    /// <summary>Its scheme; null while no period is open.</summary>
    public static async Task<Scheme?> SchemeAsync(DashboardContext context, SchemeStore schemes, CancellationToken cancellationToken) =>
        await FindAsync(context, cancellationToken) is not { } period ? null
            : schemes.Read(await context.Schemes.AsNoTracking()
                .SingleAsync(s => s.Code == period.SchemeCode && s.Version == period.SchemeVersion, cancellationToken)).Scheme;
}
