using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Ledgers.Importing;

/// <summary>Plans and writes one file in one context, so that what is written is what was decided there.</summary>
internal sealed class ImportWriting(DashboardContext context, LedgerCatalogue catalogue, Actor actor, BusinessClock clock)
{
    private Dictionary<string, LedgerEntryRow> _known = [];
    private Dictionary<string, long> _struckOut = [];
    private Dictionary<long, LedgerEntryRow> _byNumber = [];

    public async Task<ImportPlan> PlanAsync(LedgerDefinition ledger, IReadOnlyList<ImportRow> rows, IProgress<int>? planned, CancellationToken cancellationToken)
    {
        var visible = LedgerReading.Visible(context.LedgerEntries.AsNoTracking(), actor, ledger);
        _known = await visible.Where(e => !e.IsVoid).ToDictionaryAsync(e => e.Key, StringComparer.Ordinal, cancellationToken);
        _struckOut = (await visible.Where(e => e.IsVoid).Select(e => new { e.Key, e.Number }).ToListAsync(cancellationToken))
            .GroupBy(e => e.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(e => e.Number), StringComparer.Ordinal);
        _byNumber = _known.Values.ToDictionary(e => e.Number);
        var links = await LinksAsync(ledger, cancellationToken);
        var names = new LedgerNames(await context.Units.AsNoTracking().ToListAsync(cancellationToken), await context.Villages.AsNoTracking().ToListAsync(cancellationToken));
        var calendar = new WorkingCalendar(await context.Holidays.AsNoTracking().ToListAsync(cancellationToken));
        var entries = new KnownEntries(
            entry => ledger.Key.IsEmpty ? null : Known(_known.GetValueOrDefault(EntryKey.Of(ledger, entry))),
            number => Known(_byNumber.GetValueOrDefault(number)),
            entry => !ledger.Key.IsEmpty && _struckOut.TryGetValue(EntryKey.Of(ledger, entry), out var number) ? number : null);
        return new ImportPlanner(ledger, names, calendar, actor, clock.Today, entries, (other, number) => links.Contains((other, number)))
            .Plan(rows, planned, cancellationToken);
    }

    public async Task WriteAsync(ImportPlan plan, string? reason, AuditTrail trail, ImportFile file, CancellationToken cancellationToken)
    {
        var ledger = plan.Ledger;
        var number = await context.LedgerEntries.Where(e => e.Ledger == ledger.Code).MaxAsync(e => (long?)e.Number, cancellationToken) ?? 0;
        var sequence = await context.LedgerEntries.MaxAsync(e => (long?)e.Sequence, cancellationToken) ?? 0;
        var (first, why) = (number + 1, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        await LedgerBulk.AddAsync(context, plan.Written.Where(r => r.Known is null).Select(r => Added(ledger, r, ++number, ++sequence)), cancellationToken);
        await LedgerBulk.ChangeAsync(context, plan.Written.Where(r => r.Known is not null).Select(r => Changed(r, why, ++sequence)), cancellationToken);
        trail.Record("ledger.import", ledger.Code, new
        {
            file = file.Name,
            sha256 = file.Sha256,
            rows = file.Rows.Count,
            added = number - first + 1,
            numbers = number >= first ? FormattableString.Invariant($"{first}-{number}") : null,
            changed = plan.Written.Where(r => r.Known is not null).Select(r => r.Known!.Number).ToList(),
            unchanged = plan.Count(ImportOutcome.Unchanged),
            left = plan.Count(ImportOutcome.Bad),
            reason = why,
        });
    }

    private KnownEntry? Known(LedgerEntryRow? row) =>
        row is null ? null : new KnownEntry(row.Number, row.Version, catalogue.Find(row.Ledger, row.Definition), row.ToEntry());

    private BulkEntry Added(LedgerDefinition ledger, PlannedRow row, long number, long sequence)
    {
        var entry = LedgerEntryRow.Of(ledger, number, row.After!, sequence);
        entry.Version = row.Steps.Length;
        return new BulkEntry(entry, [.. row.Steps.Select((s, i) => Step(s, i + 1, i == 0 ? EntryAct.Add : EntryAct.Move, null))]);
    }

    private BulkEntry Changed(PlannedRow row, string? reason, long sequence)
    {
        var entry = _byNumber[row.Known!.Number];
        var steps = new List<LedgerStepRow>();
        foreach (var step in row.Steps)
        {
            entry.Take(row.Known.Ledger, step.After, sequence);
            steps.Add(Step(step, entry.Version, step.Move is null ? EntryAct.Change : EntryAct.Move, row.Known.HasEnded ? reason : null));
        }

        return new BulkEntry(entry, steps);
    }

    private LedgerStepRow Step(PlannedStep step, int version, EntryAct act, string? reason) => new()
    {
        Entry = 0,
        Version = version,
        Act = act,
        Move = step.Move,
        State = step.After.State,
        Values = LedgerEntryRow.WriteValues(step.After.Values),
        Reason = reason,
        Account = actor.Account,
        At = clock.Now,
    };

    // The numbers that links may name: what the actor may know of.
    private async Task<HashSet<(string Ledger, long Number)>> LinksAsync(LedgerDefinition ledger, CancellationToken cancellationToken)
    {
        var links = new HashSet<(string, long)>();
        foreach (var other in ledger.Fields.Select(f => f.LinksTo).OfType<string>().Distinct(StringComparer.Ordinal).Select(l => catalogue.Find(l)).OfType<LedgerDefinition>())
        {
            var numbers = await LedgerReading.Visible(context.LedgerEntries.AsNoTracking(), actor, other).Where(e => !e.IsVoid).Select(e => e.Number).ToListAsync(cancellationToken);
            links.UnionWith(numbers.Select(n => (other.Code, n)));
        }

        return links;
    }
}
