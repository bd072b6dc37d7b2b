using Dashboard.Data.Ledgers;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Villages;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Villages;

/// <summary>The village register. Titles are entries of two ledgers, so that they have their document, history and audit.</summary>
public sealed class VillageStore(IDbContextFactory<DashboardContext> contexts, LedgerCatalogue ledgers)
{
    /// <summary>The ledger of titles of villages.</summary>
    public const string VillageTitles = "village_titles";

    /// <summary>The ledger of townships on their way to the title.</summary>
    public const string TownshipTitles = "township_titles";

    /// <summary>The ledger of re-checks of villages.</summary>
    public const string Rechecks = "village_rechecks";

    /// <summary>The ledger of what townships plan.</summary>
    public const string Plans = "title_plans";

    private const string Yes = "yes";
    private const int LeastGoToPeople = 3;

    private static readonly string[] Books = [VillageTitles, TownshipTitles, Rechecks, Plans];
    private static readonly string[] Asked = ["legal_go_to_people", "legal_stations", "micro_bodies", "village_advisers"];

    /// <summary>The whole register. Titles are public; everybody who takes part in the assessment may read them.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<VillageBook> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "village.read", "*");
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(context, cancellationToken);
    }

    internal async Task<VillageBook> ReadAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var villages = await context.Villages.AsNoTracking().OrderBy(v => v.Code).ToListAsync(cancellationToken);
        var rows = await context.LedgerEntries.AsNoTracking()
            .Where(e => !e.IsVoid && Books.Contains(e.Ledger)).OrderBy(e => e.OccurredOn).ThenBy(e => e.Number).ToListAsync(cancellationToken);
        var townships = villages.Select(v => v.Township).ToHashSet(StringComparer.Ordinal);
        var units = await context.Units.AsNoTracking().Where(u => townships.Contains(u.Code)).OrderBy(u => u.Code).ToListAsync(cancellationToken);
        return new VillageBook(
            new VillageRegister(villages, rows.Where(r => r.Ledger == VillageTitles && r.Village is not null).Select(OfVillage)),
            units,
            [.. rows.Where(r => r.Ledger == TownshipTitles && r.Unit is not null).Select(OfTownship)],
            [.. rows.Where(r => r.Ledger == Rechecks && r.Village is not null).Select(OfRecheck)],
            [.. rows.Where(r => r.Ledger == Plans && r.Unit is not null).Select(OfPlan)]);
    }

    /// <summary>What the villages of a township have of that which a title asks for; null when its detail is not the actor's to see.</summary>
    public async Task<IReadOnlyList<VillageReadiness>?> ReadinessAsync(Actor actor, string township, DateOnly today, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesDetailOf(actor, township))
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var villages = await context.Villages.AsNoTracking().Where(v => v.Township == township).OrderBy(v => v.Code).Select(v => v.Code).ToListAsync(cancellationToken);
        var rows = await context.LedgerEntries.AsNoTracking()
            .Where(e => !e.IsVoid && e.Unit == township && e.Village != null && Asked.Contains(e.Ledger)).OrderBy(e => e.OccurredOn).ThenBy(e => e.Number).ToListAsync(cancellationToken);

        // Of each village what was recorded last stands.
        var latest = rows.GroupBy(r => (r.Village!, r.Ledger)).ToDictionary(g => g.Key, g => g.Last().ToEntry().Values);
        return villages.ConvertAll(v => new VillageReadiness(
            v,
            LedgerValue.NumberOf(Of(v, "legal_go_to_people", "trained")) >= LeastGoToPeople,
            Of(v, "legal_stations", "effective") == Yes,
            Of(v, "micro_bodies", "running") == Yes,
            LedgerValue.DateOf(Of(v, "village_advisers", "until")) >= today));

        string? Of(string village, string ledger, string field) => latest.GetValueOrDefault((village, ledger))?.GetValueOrDefault(field);
    }

    /// <summary>How many entries each ledger has of a village, as far as the actor sees them.</summary>
    public async Task<IReadOnlyList<(LedgerDefinition Ledger, int Count)>> LedgersAsync(Actor actor, string village, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var township = await context.Villages.AsNoTracking().Where(v => v.Code == village).Select(v => v.Township).SingleOrDefaultAsync(cancellationToken);
        if (township is null)
        {
            return [];
        }

        var counts = await context.LedgerEntries.AsNoTracking().Where(e => e.Village == village && !e.IsVoid)
            .GroupBy(e => e.Ledger).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
        return [.. ledgers.Latest
            .Where(l => counts.ContainsKey(l.Code) && (AccessRules.SeesAllOf(actor, l) || AccessRules.SeesDetailOf(actor, township)))
            .Select(l => (l, counts[l.Code]))];
    }

    private static VillageTitle OfVillage(LedgerEntryRow row)
    {
        var entry = row.ToEntry();
        return new VillageTitle(
            row.Number, row.Village!, Enum.Parse<TitleLevel>(entry.Values["level"], ignoreCase: true), entry.Values.GetValueOrDefault("batch"), entry.OccurredOn, entry.EndedOn);
    }

    private static TitlePlan OfPlan(LedgerEntryRow row)
    {
        var values = row.ToEntry().Values;
        return new TitlePlan(row.Unit!, (int)LedgerValue.NumberOf(values["year"])!.Value, (int)LedgerValue.NumberOf(values["planned"])!.Value);
    }

    private VillageRecheck OfRecheck(LedgerEntryRow row)
    {
        var values = row.ToEntry().Values;
        var conclusion = values["conclusion"];
        var option = ledgers.Find(row.Ledger, row.Definition).Field("conclusion")!.Option(conclusion) ?? new LedgerOption(conclusion, conclusion, conclusion);
        return new VillageRecheck(
            row.Number,
            row.Village!,
            Enum.Parse<TitleLevel>(values["level"], ignoreCase: true),
            row.OccurredOn,
            conclusion,
            option.NameZh,
            option.NameEn,
            values.GetValueOrDefault("problems"));
    }

    private TownshipTitle OfTownship(LedgerEntryRow row)
    {
        var level = row.ToEntry().Values["level"];
        var option = ledgers.Find(row.Ledger, row.Definition).Field("level")!.Option(level) ?? new LedgerOption(level, level, level);
        return new TownshipTitle(row.Unit!, level, option.NameZh, option.NameEn, row.OccurredOn);
    }
}
