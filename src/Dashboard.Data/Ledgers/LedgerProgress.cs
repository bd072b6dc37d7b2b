using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Ledgers;

/// <summary>How far the entries of ledgers are, and which came last, as far as the asking person sees them.</summary>
public sealed class LedgerProgress(IDbContextFactory<DashboardContext> contexts, LedgerCatalogue catalogue, BusinessClock clock)
{
    /// <summary>Entries of a year, and older ones that are still open, by state and by what a choice field says.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="code">The ledger.</param>
    /// <param name="by">A choice field of it; null to count all in one.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when there is no such ledger for the actor.</returns>
    public async Task<IReadOnlyList<EntriesAtState>?> ByStateAsync(Actor actor, string code, string? by, int year, CancellationToken cancellationToken)
    {
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger) || (by is not null && ledger.Field(by) is null))
        {
            return null;
        }

        var (today, first, last, path) = (clock.Today, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), $"$.{by}");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await LedgerReading.Visible(context.LedgerEntries.AsNoTracking(), actor, ledger)
            .Where(e => !e.IsVoid && e.OccurredOn <= last && (e.OccurredOn >= first || e.EndedOn == null))
            .GroupBy(e => new { Choice = by == null ? null : DashboardContext.JsonText(e.Values, path), e.State })
            .Select(g => new EntriesAtState(g.Key.Choice, g.Key.State, g.Count(), g.Count(e => e.EndedOn == null && e.Due < today)))
            .ToListAsync(cancellationToken);
    }

    /// <summary>How the entries of a ledger stand, by what a choice field says; empty when there is no such ledger for the actor.</summary>
    public async Task<IReadOnlyDictionary<string, LedgerCounts>> ByChoiceAsync(Actor actor, string code, string field, CancellationToken cancellationToken)
    {
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger) || ledger.Field(field) is null)
        {
            return new Dictionary<string, LedgerCounts>();
        }

        var (today, path) = (clock.Today, $"$.{field}");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await LedgerReading.CountAsync(
            LedgerReading.Visible(context.LedgerEntries.AsNoTracking(), actor, ledger)
                .Where(e => !e.IsVoid && DashboardContext.JsonText(e.Values, path) != null).GroupBy(e => DashboardContext.JsonText(e.Values, path)!),
            today,
            cancellationToken);
    }

    /// <summary>The latest entries of several ledgers, the latest first.</summary>
    public async Task<IReadOnlyList<LedgerEntrySummary>> NewestAsync(Actor actor, IReadOnlyCollection<string> codes, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(codes);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await LedgerReading.VisibleOf(context.LedgerEntries.AsNoTracking(), actor, [.. catalogue.Latest.Where(l => codes.Contains(l.Code))])
            .Where(e => !e.IsVoid)
            .OrderByDescending(e => e.OccurredOn).ThenByDescending(e => e.Sequence).Take(count).ToListAsync(cancellationToken);
        return rows.ConvertAll(LedgerReading.Summary);
    }
}
