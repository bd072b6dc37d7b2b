using Dashboard.Data.Rectification;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Searching;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Ledgers;

/// <summary>Reads entries for one person: what must not be seen is never read.</summary>
internal sealed class LedgerReading(DashboardContext context, LedgerCatalogue catalogue, Actor actor)
{
    private const char Escape = '\\';

    /// <summary>How each group of entries stands on a day.</summary>
    public static Task<Dictionary<string, LedgerCounts>> CountAsync(IQueryable<IGrouping<string, LedgerEntryRow>> groups, DateOnly today, CancellationToken cancellationToken) => groups
        .Select(g => new
        {
            g.Key,
            Entries = g.Count(),
            Open = g.Count(e => e.EndedOn == null),
            Overdue = g.Count(e => e.EndedOn == null && e.Due < today),
            Latest = g.Max(e => e.OccurredOn),
        })
        .ToDictionaryAsync(g => g.Key, g => new LedgerCounts(g.Entries, g.Open, g.Overdue, g.Latest), StringComparer.Ordinal, cancellationToken);

    /// <summary>The entries of a ledger that the person may see at all.</summary>
    public static IQueryable<LedgerEntryRow> Visible(IQueryable<LedgerEntryRow> entries, Actor actor, LedgerDefinition ledger)
    {
        var own = entries.Where(e => e.Ledger == ledger.Code);
        if (AccessRules.SeesAllOf(actor, ledger))
        {
            return own;
        }

        var unit = actor.Is(Role.Clerk) ? actor.Unit : null;
        return own.Where(e => e.Unit != null && e.Unit == unit);
    }

    /// <summary>The entries of several ledgers that the person may see: of some ledgers all, of others those of the own unit.</summary>
    public static IQueryable<LedgerEntryRow> VisibleOf(IQueryable<LedgerEntryRow> entries, Actor actor, IReadOnlyCollection<LedgerDefinition> ledgers)
    {
        var seen = ledgers.Where(l => AccessRules.SeesLedger(actor, l)).ToList();
        var whole = seen.Where(l => AccessRules.SeesAllOf(actor, l)).Select(l => l.Code).ToList();
        var part = seen.Select(l => l.Code).Except(whole).ToList();
        var unit = actor.Is(Role.Clerk) ? actor.Unit : null;
        return entries.Where(e => whole.Contains(e.Ledger) || (part.Contains(e.Ledger) && e.Unit != null && e.Unit == unit));
    }

    public static IQueryable<LedgerEntryRow> Narrowed(IQueryable<LedgerEntryRow> entries, LedgerFilter filter, DateOnly today)
    {
        if (!filter.IncludesVoid)
        {
            entries = entries.Where(e => !e.IsVoid);
        }

        if (filter.Search is { Length: > 0 } search)
        {
            entries = Holding(entries, search.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        var (state, unit, village, from, to) = (filter.State, filter.Unit, filter.Village, filter.From, filter.To);
        return entries.Where(e =>
            (state == null || e.State == state)
            && (unit == null || e.Unit == unit)
            && (village == null || e.Village == village)
            && (from == null || e.OccurredOn >= from)
            && (to == null || e.OccurredOn <= to)
            && (!filter.OnlyOpen || e.EndedOn == null)
            && (!filter.OnlyOverdue || (e.EndedOn == null && e.Due < today)));
    }

    /// <summary>Entries in which every one of these words occurs, as it was typed or with full-width signs as plain ones, or by the name of its unit.</summary>
    public static IQueryable<LedgerEntryRow> Holding(IQueryable<LedgerEntryRow> entries, IEnumerable<string> words, Func<string, string[]>? unitsNamed = null)
    {
        foreach (var word in words)
        {
            var (typed, plain, units) = (Pattern(word), Pattern(SearchWords.Plain(word)), unitsNamed?.Invoke(word) ?? []);
            entries = entries.Where(e => units.Contains(e.Unit) || EF.Functions.Like(e.Words, typed, $"{Escape}") || EF.Functions.Like(e.Words, plain, $"{Escape}"));
        }

        return entries;

        // Signs that LIKE knows are taken by the letter.
        static string Pattern(string text) =>
            $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
    }

    public static LedgerEntrySummary Summary(LedgerEntryRow row) => new(row.Ledger, row.Number, row.Definition, row.ToEntry(), row.IsVoid, row.Version);

    public async Task<LedgerEntryView?> FindAsync(LedgerDefinition ledger, long number, CancellationToken cancellationToken)
    {
        var row = await Visible(context.LedgerEntries.AsNoTracking(), actor, ledger).SingleOrDefaultAsync(e => e.Number == number, cancellationToken);
        return row is null ? null : await ViewAsync(row, cancellationToken);
    }

    public async Task<LedgerEntryView> ViewAsync(LedgerEntryRow row, CancellationToken cancellationToken)
    {
        var ledger = catalogue.Find(row.Ledger, row.Definition);
        var steps = await context.LedgerSteps.AsNoTracking().Where(s => s.Entry == row.Id).OrderBy(s => s.Version).ToListAsync(cancellationToken);
        var accounts = steps.Select(s => s.Account).Distinct().ToList();
        var posts = await context.Users.AsNoTracking().Where(u => accounts.Contains(u.UserName!))
            .ToDictionaryAsync(u => u.UserName!, u => new PostName(u.DisplayZh, u.DisplayEn), StringComparer.Ordinal, cancellationToken);
        var summary = Summary(row);
        var hasEnded = ledger.HasProcess && summary.Entry.EndedOn is not null;
        var closed = catalogue.Find(row.Ledger)!.Fields.Where(f => !AccessRules.MayFill(actor, f)).Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        var mayWrite = !row.IsVoid && AccessRules.MayWriteLedger(actor, ledger, row.Unit);
        return new LedgerEntryView(
            summary,
            ledger,
            steps.ConvertAll(s => new LedgerEntryStep(
                s.Version, s.Act, s.Move, s.State, LedgerEntryRow.ReadValues(s.Values), s.Reason, posts.GetValueOrDefault(s.Account), s.At)),
            mayWrite && ledger.Changeable(summary.Entry, closed).Count > 0 && (!hasEnded || AccessRules.MayCorrectLedger(actor)),
            !row.IsVoid && AccessRules.MayCorrectLedger(actor),
            hasEnded,
            row.IsVoid ? [] : [.. ledger.Moves.Where(m => m.From.Contains(row.State) && AccessRules.MayMove(actor, ledger, m, row.Unit))],
            closed);
    }
}
