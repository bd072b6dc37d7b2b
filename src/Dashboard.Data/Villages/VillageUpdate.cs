using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Villages;

/// <summary>
/// Gives a database without a village, as one from before the register is, the villages of the seed folder when the product starts. A register that is there stays as
/// it is: its villages are the county's own.
/// </summary>
public sealed class VillageUpdate(IDbContextFactory<DashboardContext> contexts, WriteGate gate, DashboardDataOptions options)
{
    /// <exception cref="SeedRefusedException">The file has faults; nothing was stored.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (options.SeedFolder is not { } folder || !File.Exists(Path.Combine(folder, SeedVillages.FileName)) || await context.Villages.AnyAsync(cancellationToken))
        {
            return;
        }

        // A folder of another county has no village of ours.
        var units = await context.Units.AsNoTracking().Select(u => u.Code).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var faults = new List<SeedFault>();
        var missing = SeedVillages.Read(folder, null, faults).FindAll(v => units.Contains(v.Township));
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
