using Dashboard.Data.Ledgers;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Measurement;

/// <summary>Brings the measures of the seed folder into the database when the product starts: a new version is added, a known one must be as it was.</summary>
public sealed class MeasureUpdate(
    IDbContextFactory<DashboardContext> contexts,
    WriteGate gate,
    SchemeStore schemes,
    LedgerCatalogue ledgers,
    MeasureCatalogue catalogue,
    BusinessClock clock,
    DashboardDataOptions options)
{
    /// <exception cref="SeedRefusedException">The measures have faults, or changed without a new version; nothing was stored.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var latest = await LatestAsync(context, cancellationToken);
        if (options.SeedFolder is { } folder && MeasureFile.Text(folder) != latest?.Json && await OpenPeriod.SchemeAsync(context, schemes, cancellationToken) is { } scheme)
        {
            var faults = new List<SeedFault>();
            var file = MeasureFile.Read(folder, scheme, ledgers.Latest, faults);
            if (faults.Count > 0)
            {
                throw new SeedRefusedException(faults);
            }

            if (file is not null)
            {
                await gate.WriteAsync(Actor.System, (writing, trail) => StoreAsync(writing, trail, file, clock.Now, cancellationToken), cancellationToken);
            }
        }

        await catalogue.LoadAsync(context, cancellationToken);
    }

    internal static async Task<bool> StoreAsync(
        DashboardContext context, AuditTrail trail, MeasureFile file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var latest = await LatestAsync(context, cancellationToken);
        var version = file.Measures.Version;
        if (latest?.Version >= version)
        {
            return latest.Version == version && latest.Json == file.Json
                ? false
                : throw new SeedRefusedException([SeedFault.Of(MeasureFile.Name, 1, SeedFaultKind.MeasuresNotRaised, $"{version}", $"{latest.Version}")]);
        }

        context.MeasureSets.Add(new MeasureRow { Version = version, Json = file.Json, AddedAt = now });
        trail.Record("measures.define", $"{version}", new { before = latest?.Json, after = file.Json });
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static Task<MeasureRow?> LatestAsync(DashboardContext context, CancellationToken cancellationToken) =>
        context.MeasureSets.AsNoTracking().OrderByDescending(m => m.Version).FirstOrDefaultAsync(cancellationToken);
}
