using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Organisation;

/// <summary>The units of the county and its working calendar.</summary>
public sealed class OrganisationStore(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>Every unit, by group and code. Names are public; any signed-in account may read them.</summary>
    public async Task<IReadOnlyList<OrganisationUnit>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var units = await context.Units.AsNoTracking().ToListAsync(cancellationToken);
        return [.. units.OrderBy(u => UnitTypes.All.ToList().IndexOf(u.UnitType)).ThenBy(u => u.Code, StringComparer.Ordinal)];
    }

    /// <summary>One unit, or null.</summary>
    public async Task<OrganisationUnit?> FindAsync(Actor actor, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Code == code, cancellationToken);
    }

    /// <summary>Every village and community, by township and code. Names are public; any signed-in account may read them.</summary>
    public async Task<IReadOnlyList<Village>> VillagesAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var villages = await context.Villages.AsNoTracking().ToListAsync(cancellationToken);
        return [.. villages.OrderBy(v => v.Code, StringComparer.Ordinal)];
    }

    /// <summary>The days on which the county's offices work.</summary>
    public async Task<WorkingCalendar> CalendarAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return new WorkingCalendar(await context.Holidays.AsNoTracking().ToListAsync(cancellationToken));
    }
}
