using Dashboard.Data.Runs;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Ledgers;

/// <summary>The entries of all ledgers. A foreign entry answers like a missing one.</summary>
public sealed class LedgerStore(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, LedgerCatalogue catalogue, BusinessClock clock, FactsChanged factsChanged, LedgersChanged changed)
{
    /// <summary>Most entries of one page.</summary>
    public const int PageSize = 50;

    /// <summary>The ledgers that the actor may look into, with how they stand.</summary>
    public async Task<IReadOnlyList<(LedgerDefinition Ledger, LedgerCounts Counts)>> OverviewAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var today = clock.Today;
        var seen = catalogue.Latest.Where(l => AccessRules.SeesLedger(actor, l)).ToList();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await LedgerReading.CountAsync(
            LedgerReading.VisibleOf(context.LedgerEntries.AsNoTracking(), actor, seen).Where(e => !e.IsVoid).GroupBy(e => e.Ledger), today, cancellationToken);
        return [.. seen.Select(l => (l, counts.GetValueOrDefault(l.Code, LedgerCounts.None)))];
    }

    /// <summary>How many entries past their deadline are the actor's to deal with: a clerk's of the own unit, the office's of all.</summary>
    public async Task<int> OverdueAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = actor.Is(Role.Clerk) ? actor.Unit : null;
        var (today, written) = (clock.Today, catalogue.Latest.Where(l => AccessRules.MayWriteLedger(actor, l, l.Subject == LedgerSubject.County ? null : own ?? string.Empty)).Select(l => l.Code).ToList());
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.LedgerEntries.CountAsync(
            e => !e.IsVoid && e.EndedOn == null && e.Due < today && written.Contains(e.Ledger) && (own == null || e.Unit == own), cancellationToken);
    }

    /// <summary>A page of a ledger; null when there is no such ledger for the actor.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="code">The ledger.</param>
    /// <param name="filter">Which entries.</param>
    /// <param name="page">From 1; beyond the last one it is empty.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<LedgerEntryPage?> ListAsync(Actor actor, string code, LedgerFilter filter, int page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return null;
        }

        var today = clock.Today;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = LedgerReading.Narrowed(LedgerReading.Visible(context.LedgerEntries.AsNoTracking(), actor, ledger), filter, today);
        var groups = await asked.GroupBy(e => e.State).Select(g => new { g.Key, Count = g.Count(), Overdue = g.Count(e => e.EndedOn == null && e.Due < today) })
            .ToListAsync(cancellationToken);
        var months = await asked.GroupBy(e => new { e.OccurredOn.Year, e.OccurredOn.Month }).Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var rows = await asked.OrderByDescending(e => e.OccurredOn).ThenByDescending(e => e.Number)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new LedgerEntryPage(
            rows.ConvertAll(LedgerReading.Summary),
            groups.Sum(g => g.Count),
            groups.ToDictionary(g => g.Key, g => g.Count, StringComparer.Ordinal),
            groups.Sum(g => g.Overdue),
            months.ToDictionary(m => new DateOnly(m.Year, m.Month, 1), m => m.Count));
    }

    /// <summary>Every entry of a ledger that a filter leaves, the first to happen first; null when there is no such ledger for the actor.</summary>
    public async Task<IReadOnlyList<LedgerEntrySummary>?> AllAsync(Actor actor, string code, LedgerFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await LedgerReading.Narrowed(LedgerReading.Visible(context.LedgerEntries.AsNoTracking(), actor, ledger), filter, clock.Today)
            .OrderBy(e => e.OccurredOn).ThenBy(e => e.Number).ToListAsync(cancellationToken);
        return rows.ConvertAll(LedgerReading.Summary);
    }

    /// <summary>An entry in full; null when there is none of that number for the actor.</summary>
    public async Task<LedgerEntryView?> FindAsync(Actor actor, string code, long number, CancellationToken cancellationToken)
    {
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new LedgerReading(context, catalogue, actor).FindAsync(ledger, number, cancellationToken);
    }

    /// <summary>Writes a new entry, in the version of the definition that is in force.</summary>
    /// <param name="actor">Who writes.</param>
    /// <param name="code">The ledger.</param>
    /// <param name="unit">Its unit; null when the ledger is the county's.</param>
    /// <param name="village">Its village; null unless the ledger is of villages.</param>
    /// <param name="told">What was written, by field.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="AccessDeniedException">The actor may not write there.</exception>
    public async Task<LedgerResult> AddAsync(
        Actor actor, string code, string? unit, string? village, IReadOnlyDictionary<string, string?> told, CancellationToken cancellationToken)
    {
        if (catalogue.Find(code) is not { } ledger)
        {
            return new LedgerResult(LedgerOutcome.NotFound, null, []);
        }

        var subject = ledger.Subject == LedgerSubject.County ? null : unit;
        if (!AccessRules.MayBeginEntry(actor, ledger, subject))
        {
            throw new AccessDeniedException(actor, "ledger.add", code);
        }

        var result = await gate.WriteAsync(
            actor,
            (context, trail) => new LedgerWriting(context, trail, catalogue, actor, clock).AddAsync(
                ledger, subject, ledger.Subject == LedgerSubject.Village ? village : null, told, cancellationToken),
            cancellationToken);
        return Announced(code, result);
    }

    /// <summary>Changes the values of an entry. When somebody else has written since, nothing is overwritten and the result holds what stands.</summary>
    /// <param name="actor">Who writes.</param>
    /// <param name="code">The ledger.</param>
    /// <param name="number">The entry.</param>
    /// <param name="seenVersion">The version that the writer had before their eyes.</param>
    /// <param name="told">All values as they should be, by field.</param>
    /// <param name="reason">Why; needed when the entry has ended.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="AccessDeniedException">The actor may not write there.</exception>
    public Task<LedgerResult> ChangeAsync(
        Actor actor, string code, long number, int seenVersion, IReadOnlyDictionary<string, string?> told, string? reason, CancellationToken cancellationToken) =>
        WriteAsync(actor, code, number, seenVersion, "change", (writing, row) => writing.ChangeAsync(row, told, reason, cancellationToken), cancellationToken);

    /// <summary>Moves an entry to another state, with the values that the move asks for.</summary>
    /// <inheritdoc cref="ChangeAsync"/>
    public Task<LedgerResult> MoveAsync(
        Actor actor, string code, long number, int seenVersion, string move, IReadOnlyDictionary<string, string?> told, string? reason, CancellationToken cancellationToken) =>
        WriteAsync(actor, code, number, seenVersion, "move", (writing, row) => writing.MoveAsync(row, move, told, reason, cancellationToken), cancellationToken);

    /// <summary>Strikes an entry out: it stays readable and counts nowhere.</summary>
    /// <exception cref="AccessDeniedException">The actor may not correct ledgers.</exception>
    public Task<LedgerResult> VoidAsync(Actor actor, string code, long number, int seenVersion, string reason, CancellationToken cancellationToken) =>
        AccessRules.MayCorrectLedger(actor)
            ? WriteAsync(actor, code, number, seenVersion, "void", (writing, row) => writing.VoidAsync(row, reason, cancellationToken), cancellationToken)
            : throw new AccessDeniedException(actor, "ledger.void", $"{code}/{number}");

    private async Task<LedgerResult> WriteAsync(
        Actor actor, string code, long number, int seenVersion, string act, Func<LedgerWriting, LedgerEntryRow, Task<LedgerResult>> write, CancellationToken cancellationToken)
    {
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return new LedgerResult(LedgerOutcome.NotFound, null, []);
        }

        var result = await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var row = await LedgerReading.Visible(context.LedgerEntries, actor, ledger).SingleOrDefaultAsync(e => e.Number == number, cancellationToken);
                if (row is null)
                {
                    return new LedgerResult(LedgerOutcome.NotFound, null, []);
                }

                if (!AccessRules.MayWriteLedger(actor, ledger, row.Unit) && !AccessRules.MayCorrectLedger(actor))
                {
                    throw new AccessDeniedException(actor, $"ledger.{act}", LedgerWriting.SubjectOf(row));
                }

                var writing = new LedgerWriting(context, trail, catalogue, actor, clock);
                return row.Version != seenVersion ? await writing.AnswerAsync(LedgerOutcome.Conflict, row, cancellationToken)
                    : row.IsVoid ? await writing.AnswerAsync(LedgerOutcome.WrongState, row, cancellationToken)
                    : await write(writing, row);
            },
            cancellationToken);
        return Announced(code, result);
    }

    private LedgerResult Announced(string code, LedgerResult result)
    {
        if (result is { Outcome: LedgerOutcome.Done, Current: { } written })
        {
            changed.Raise(code);
            factsChanged.Raise(Quarter.Of(written.Summary.Entry.OccurredOn));
        }

        return result;
    }
}
