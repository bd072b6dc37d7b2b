using System.Collections.Immutable;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Ledgers;

/// <summary>One write into a ledger, inside the gate.</summary>
internal sealed class LedgerWriting(DashboardContext context, AuditTrail trail, LedgerCatalogue catalogue, Actor actor, BusinessClock clock)
{
    private const int LongestReason = 500;

    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary<string, string>.Empty;

    private readonly DateOnly _today = clock.Today;

    public async Task<LedgerResult> AddAsync(
        LedgerDefinition ledger, string? unit, string? village, IReadOnlyDictionary<string, string?> told, CancellationToken cancellationToken)
    {
        var names = await NamesAsync(cancellationToken);
        var (values, faults) = EntryCheck.Read(ledger, told, names, _today);
        faults = [.. Subject(ledger, unit, village, names), .. faults, .. EntryCheck.Foreign(ledger, actor, Nothing, values), .. await LinkFaultsAsync(ledger, Nothing, values, cancellationToken)];
        if (faults.Length > 0)
        {
            return new LedgerResult(LedgerOutcome.Faulty, null, faults);
        }

        var entry = (await FlowAsync(ledger, cancellationToken)).Begin(unit, village, values, _today);
        var number = (await context.LedgerEntries.Where(e => e.Ledger == ledger.Code).MaxAsync(e => (long?)e.Number, cancellationToken) ?? 0) + 1;
        var row = LedgerEntryRow.Of(ledger, number, entry, await SequenceAsync(cancellationToken));
        if (await TwinAsync(row, cancellationToken) is { } twin)
        {
            return await AnswerAsync(LedgerOutcome.Exists, twin, cancellationToken);
        }

        context.LedgerEntries.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        Step(row, EntryAct.Add, null, null);
        trail.Record("ledger.add", SubjectOf(row), new { row.Unit, row.Village, entry.Values });
        return await AnswerAsync(LedgerOutcome.Done, row, cancellationToken);
    }

    public async Task<LedgerResult> ChangeAsync(
        LedgerEntryRow row, IReadOnlyDictionary<string, string?> told, string? reason, CancellationToken cancellationToken)
    {
        var ledger = catalogue.Find(row.Ledger, row.Definition);
        var before = row.ToEntry();
        var hasEnded = ledger.HasProcess && before.EndedOn is not null;
        if (hasEnded && !AccessRules.MayCorrectLedger(actor))
        {
            return await AnswerAsync(LedgerOutcome.WrongState, row, cancellationToken);
        }

        if (hasEnded && !IsReason(reason))
        {
            return await AnswerAsync(LedgerOutcome.BadReason, row, cancellationToken);
        }

        var names = await NamesAsync(cancellationToken);
        var (values, faults) = EntryCheck.Read(ledger, told, names, _today);
        faults = [.. faults, .. EntryCheck.Foreign(InForce(row), actor, before.Values, values), .. await LinkFaultsAsync(ledger, before.Values, values, cancellationToken)];
        if (faults.Length > 0)
        {
            return await AnswerAsync(LedgerOutcome.Faulty, row, faults, cancellationToken);
        }

        if (values.SequenceEqual(before.Values))
        {
            return await AnswerAsync(LedgerOutcome.Unchanged, row, cancellationToken);
        }

        var after = (await FlowAsync(ledger, cancellationToken)).Change(before, values);
        return await TakeAsync(row, ledger, before, after, EntryAct.Change, null, reason, cancellationToken);
    }

    public async Task<LedgerResult> MoveAsync(
        LedgerEntryRow row, string code, IReadOnlyDictionary<string, string?> told, string? reason, CancellationToken cancellationToken)
    {
        var ledger = catalogue.Find(row.Ledger, row.Definition);
        var before = row.ToEntry();
        if (ledger.Move(code) is not { } move || !move.From.Contains(before.State))
        {
            return await AnswerAsync(LedgerOutcome.WrongState, row, cancellationToken);
        }

        if (!AccessRules.MayMove(actor, ledger, move, row.Unit))
        {
            throw new AccessDeniedException(actor, $"ledger.{code}", SubjectOf(row));
        }

        if (reason is not null && !IsReason(reason))
        {
            return await AnswerAsync(LedgerOutcome.BadReason, row, cancellationToken);
        }

        var names = await NamesAsync(cancellationToken);
        var (values, faults) = EntryCheck.Read(ledger, told, names, _today);
        faults =
        [
            .. faults, .. EntryCheck.Missing(move, values).Where(m => faults.All(f => f.Field != m.Field)), .. EntryCheck.Foreign(InForce(row), actor, before.Values, values),
            .. await LinkFaultsAsync(ledger, before.Values, values, cancellationToken),
        ];
        if (faults.Length > 0)
        {
            return await AnswerAsync(LedgerOutcome.Faulty, row, faults, cancellationToken);
        }

        var after = (await FlowAsync(ledger, cancellationToken)).Move(before, move, values, _today);
        return await TakeAsync(row, ledger, before, after, EntryAct.Move, code, reason, cancellationToken);
    }

    public async Task<LedgerResult> VoidAsync(LedgerEntryRow row, string reason, CancellationToken cancellationToken)
    {
        if (!IsReason(reason))
        {
            return await AnswerAsync(LedgerOutcome.BadReason, row, cancellationToken);
        }

        row.IsVoid = true;
        row.Sequence = await SequenceAsync(cancellationToken);
        row.Version++;
        Step(row, EntryAct.Void, null, reason);
        trail.Record("ledger.void", SubjectOf(row), new { reason });
        return await AnswerAsync(LedgerOutcome.Done, row, cancellationToken);
    }

    public Task<LedgerResult> AnswerAsync(LedgerOutcome outcome, LedgerEntryRow row, CancellationToken cancellationToken) =>
        AnswerAsync(outcome, row, [], cancellationToken);

    public static string SubjectOf(LedgerEntryRow row) => FormattableString.Invariant($"{row.Ledger}/{row.Number}");

    private static IEnumerable<EntryFault> Subject(LedgerDefinition ledger, string? unit, string? village, LedgerNames names) => ledger.Subject switch
    {
        LedgerSubject.Unit when unit is null || names.Unit(unit) != unit => [new EntryFault(string.Empty, EntryFaultKind.NoSubject)],
        LedgerSubject.Village when village is null || names.Village(village)?.Code != village => [new EntryFault(string.Empty, EntryFaultKind.NoSubject)],
        LedgerSubject.Village when names.Village(village)!.Township != unit => [new EntryFault(string.Empty, EntryFaultKind.ForeignVillage)],
        _ => [],
    };

    private static bool IsReason(string? reason) => !string.IsNullOrWhiteSpace(reason) && reason.Length <= LongestReason;

    private async Task<LedgerResult> TakeAsync(
        LedgerEntryRow row, LedgerDefinition ledger, LedgerEntry before, LedgerEntry after, EntryAct act, string? move, string? reason, CancellationToken cancellationToken)
    {
        row.Take(ledger, after, await SequenceAsync(cancellationToken));
        if (await TwinAsync(row, cancellationToken) is { } twin)
        {
            context.Entry(row).State = EntityState.Detached;
            return await AnswerAsync(LedgerOutcome.Exists, twin, cancellationToken);
        }

        Step(row, act, move, reason);
        trail.Record($"ledger.{move ?? "change"}", SubjectOf(row), new { before = Told(before), after = Told(after), reason });
        return await AnswerAsync(LedgerOutcome.Done, row, cancellationToken);

        static object Told(LedgerEntry entry) => new { entry.State, entry.Values };
    }

    // Who fills in a field is a right of today, not a value of the day on which the entry was written.
    private LedgerDefinition InForce(LedgerEntryRow row) => catalogue.Find(row.Ledger)!;

    private void Step(LedgerEntryRow row, EntryAct act, string? move, string? reason) => context.LedgerSteps.Add(new LedgerStepRow
    {
        Entry = row.Id,
        Version = row.Version,
        Act = act,
        Move = move,
        State = row.State,
        Values = row.Values,
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        Account = actor.Account,
        At = clock.Now,
    });

    private async Task<LedgerResult> AnswerAsync(LedgerOutcome outcome, LedgerEntryRow row, IReadOnlyList<EntryFault> faults, CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        return new LedgerResult(outcome, await new LedgerReading(context, catalogue, actor).ViewAsync(row, cancellationToken), faults);
    }

    private async Task<long> SequenceAsync(CancellationToken cancellationToken) =>
        (await context.LedgerEntries.MaxAsync(e => (long?)e.Sequence, cancellationToken) ?? 0) + 1;

    private Task<LedgerEntryRow?> TwinAsync(LedgerEntryRow row, CancellationToken cancellationToken) => context.LedgerEntries.AsNoTracking()
        .SingleOrDefaultAsync(e => e.Ledger == row.Ledger && e.Key == row.Key && !e.IsVoid && e.Number != row.Number, cancellationToken);

    private async Task<LedgerNames> NamesAsync(CancellationToken cancellationToken) => new(
        await context.Units.AsNoTracking().ToListAsync(cancellationToken), await context.Villages.AsNoTracking().ToListAsync(cancellationToken));

    private async Task<EntryFlow> FlowAsync(LedgerDefinition ledger, CancellationToken cancellationToken) =>
        new(ledger, new WorkingCalendar(await context.Holidays.AsNoTracking().ToListAsync(cancellationToken)));

    private async Task<ImmutableArray<EntryFault>> LinkFaultsAsync(
        LedgerDefinition ledger, ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> values, CancellationToken cancellationToken)
    {
        var faults = ImmutableArray.CreateBuilder<EntryFault>();
        foreach (var field in ledger.Fields.Where(f => f.Kind == LedgerFieldKind.Link && values.TryGetValue(f.Code, out var link) && link != before.GetValueOrDefault(f.Code)))
        {
            var number = (long)LedgerValue.NumberOf(values[field.Code])!.Value;

            // A foreign entry answers like a missing one.
            if (catalogue.Find(field.LinksTo!) is not { } other
                || !await LedgerReading.Visible(context.LedgerEntries, actor, other).AnyAsync(e => e.Number == number && !e.IsVoid, cancellationToken))
            {
                faults.Add(new EntryFault(field.Code, EntryFaultKind.UnknownLink, field.LinksTo));
            }
        }

        return faults.ToImmutable();
    }
}
