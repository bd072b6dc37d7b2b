using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Baseline;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Baseline;

/// <summary>What the county has published about itself: figures and honours. Any signed-in account may read them.</summary>
public sealed class BaselineStore(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>The published figures, by code.</summary>
    public async Task<IReadOnlyList<BaselineFigure>> FiguresAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.BaselineFigures.AsNoTracking().OrderBy(f => f.Code).ToListAsync(cancellationToken);
    }

    /// <summary>The honours held, by code.</summary>
    public async Task<IReadOnlyList<Honour>> HonoursAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Honours.AsNoTracking().OrderBy(h => h.Code).ToListAsync(cancellationToken);
    }
}
