using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Assessment;

/// <summary>The quarters under assessment. They are locked and published by sealing a run of them.</summary>
public sealed class PeriodStore(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>Every period, the latest first. Which periods there are is public to signed-in accounts.</summary>
    public async Task<IReadOnlyList<AssessmentPeriod>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Periods.AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToPeriod()).OrderByDescending(p => p.Quarter)];
    }

    /// <summary>One period, or null.</summary>
    public async Task<AssessmentPeriod?> FindAsync(Actor actor, Quarter quarter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Periods.AsNoTracking().SingleOrDefaultAsync(p => p.Quarter == quarter, cancellationToken);
        return row?.ToPeriod();
    }
}
