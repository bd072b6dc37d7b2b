using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Villages;

/// <summary>
/// Brings villages of the seed folder that the database does not have into it when the product starts, such as all of them after an
/// update from a version without a register. A village that is there stays as it is.
/// </summary>
public sealed class VillageUpdate(IDbContextFactory<DashboardContext> contexts, WriteGate gate, DashboardDataOptions options)
{
    /// <exception cref="SeedRefusedException">The file has faults; nothing was stored.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (options.SeedFolder is not { } folder)
        {
            return;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var units = await context.Units.AsNoTracking().Select(u => u.Code).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var known = await context.Villages.AsNoTracking().Select(v => v.Code).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var faults = new List<SeedFault>();
        var missing = SeedVillages.Read(folder, units, faults).FindAll(v => !known.Contains(v.Code));
        if (faults.Count > 0)
        {
            throw new SeedRefusedException(faults);
        }

        if (missing.Count == 0)
        {
            return;
        }

        await gate.WriteAsync(
            Actor.System,
            async (writing, trail) =>
            {
                writing.Villages.AddRange(missing);
                await writing.SaveChangesAsync(cancellationToken);
                trail.Record("village.add", "*", new { villages = missing.Select(v => v.Code) });
                return missing.Count;
            },
            cancellationToken);
    }
}
