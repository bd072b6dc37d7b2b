using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.LeadGoose;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.LeadGoose;

/// <summary>The check points of the lead-goose duties. Any signed-in account may read them.</summary>
public sealed class LeadGooseStore(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>All check points in their order.</summary>
    public async Task<IReadOnlyList<LeadGooseDuty>> DutiesAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.LeadGooseDuties.AsNoTracking().OrderBy(d => d.Position).ToListAsync(cancellationToken);
    }
}
