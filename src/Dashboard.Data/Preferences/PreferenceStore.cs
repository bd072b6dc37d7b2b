using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Preferences;

/// <summary>How each person wants to read; everybody reads and writes only their own.</summary>
public sealed class PreferenceStore(IDbContextFactory<DashboardContext> contexts, WriteGate gate)
{
    /// <summary>The person's own choice, or the default.</summary>
    public async Task<ReadingPreference> GetAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Preferences.AsNoTracking().SingleOrDefaultAsync(p => p.Account == actor.Account, cancellationToken);
        return row is null ? ReadingPreference.Default : new ReadingPreference(row.Culture, row.Theme, row.Elder);
    }

    /// <summary>Remembers the person's choice.</summary>
    public Task SetAsync(Actor actor, ReadingPreference preference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preference);
        return gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var row = await context.Preferences.SingleOrDefaultAsync(p => p.Account == actor.Account, cancellationToken);
                if (row is null)
                {
                    context.Preferences.Add(new PreferenceRow
                    {
                        Account = actor.Account,
                        Culture = preference.Culture,
                        Theme = preference.Theme,
                        Elder = preference.Elder,
                    });
                }
                else
                {
                    (row.Culture, row.Theme, row.Elder) = (preference.Culture, preference.Theme, preference.Elder);
                }

                trail.Record("preference.set", actor.Account, preference);
                return preference;
            },
            cancellationToken);
    }
}
