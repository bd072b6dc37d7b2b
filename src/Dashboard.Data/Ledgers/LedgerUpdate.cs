using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Ledgers;

/// <summary>
/// Brings the definitions of the seed folder into the database when the product starts: a new version is added, a version that is
/// known must be as it was.
/// </summary>
public sealed class LedgerUpdate(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, LedgerCatalogue catalogue, BusinessClock clock, DashboardDataOptions options)
{
    /// <exception cref="SeedRefusedException">A definition has faults, or changed without a new version; nothing was stored.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (options.SeedFolder is { } folder && !await IsKnownAsync(context, folder, cancellationToken))
        {
            var faults = new List<SeedFault>();
            var files = LedgerFiles.Read(folder, faults);
            Refuse(faults);
            await gate.WriteAsync(Actor.System, (writing, trail) => StoreAsync(writing, trail, files, clock.Now, cancellationToken), cancellationToken);
        }

        await catalogue.LoadAsync(context, cancellationToken);
    }

    internal static async Task<int> StoreAsync(
        DashboardContext context, AuditTrail trail, IReadOnlyList<LedgerFile> files, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await context.Ledgers.AsNoTracking().ToListAsync(cancellationToken);
        var faults = new List<SeedFault>();
        var added = 0;
        foreach (var (definition, json) in files)
        {
            var latest = known.Where(k => k.Code == definition.Code).MaxBy(k => k.Version);
            if (latest?.Version >= definition.Version)
            {
                if (latest.Version != definition.Version || latest.Json != json)
                {
                    faults.Add(SeedFault.Of($"{LedgerFiles.Folder}/{definition.Code}.json", 1, SeedFaultKind.VersionNotRaised, definition.Code, $"{definition.Version}", $"{latest.Version}"));
                }

                continue;
            }

            if (latest is not null && LedgerFile.Parse(latest.Json) is var before && (!before.Key.SequenceEqual(definition.Key) || before.Subject != definition.Subject))
            {
                // Entries are known by their key; under another one every file would find none of them and write them all again.
                faults.Add(SeedFault.Of($"{LedgerFiles.Folder}/{definition.Code}.json", 1, SeedFaultKind.KeyChanged, definition.Code, string.Join(", ", before.Key)));
                continue;
            }

            context.Ledgers.Add(new LedgerRow { Code = definition.Code, Version = definition.Version, Json = json, AddedAt = now });
            trail.Record("ledger.define", $"{definition.Code}/{definition.Version}", new { before = latest?.Json, after = json });
            added++;
        }

        Refuse(faults);
        await context.SaveChangesAsync(cancellationToken);
        return added;
    }

    /// <summary>Whether every file stands in the database as it is: what was checked when it was stored need not be checked again.</summary>
    private static async Task<bool> IsKnownAsync(DashboardContext context, string folder, CancellationToken cancellationToken)
    {
        var stored = (await context.Ledgers.AsNoTracking().ToListAsync(cancellationToken))
            .GroupBy(l => l.Code, StringComparer.Ordinal).Select(g => g.MaxBy(l => l.Version)!.Json).ToHashSet(StringComparer.Ordinal);
        return LedgerFiles.Texts(folder).All(stored.Contains);
    }

    private static void Refuse(List<SeedFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new SeedRefusedException(faults);
        }
    }
}
