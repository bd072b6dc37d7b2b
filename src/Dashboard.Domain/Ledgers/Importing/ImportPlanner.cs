using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Ledgers.Importing;

/// <summary>
/// Decides what the rows of a file come to, by the same checks, rights and moves as entries written one by one. A row is of the entry that has its natural key, so
/// the same file read again changes nothing.
/// </summary>
/// <param name="ledger">The definition in force.</param>
/// <param name="names">Units and villages.</param>
/// <param name="calendar">For deadlines.</param>
/// <param name="actor">Who brings the file.</param>
/// <param name="today">The business day.</param>
/// <param name="entries">The entries that are there.</param>
/// <param name="linkIsThere">Whether the actor may know of an entry that a link names.</param>
public sealed class ImportPlanner(
    LedgerDefinition ledger, LedgerNames names, WorkingCalendar calendar, Actor actor, DateOnly today, KnownEntries entries, Func<string, long, bool> linkIsThere)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _seenEntries = [];
    private readonly EntryFlow _flow = new(ledger, calendar);
    private bool _needsReason;

    /// <param name="rows">The rows, in the order of the file.</param>
    /// <param name="planned">Told how many rows have been decided, now and then; null to tell nobody.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ImportPlan Plan(IReadOnlyList<ImportRow> rows, IProgress<int>? planned, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _seen.Clear();
        _seenEntries.Clear();
        _needsReason = false;
        var done = ImmutableArray.CreateBuilder<PlannedRow>(rows.Count);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            done.Add(Plan(row));
            if (done.Count % 500 == 0)
            {
                planned?.Report(done.Count);
            }
        }

        return new ImportPlan(ledger, done.MoveToImmutable(), _needsReason);
    }

    private PlannedRow Plan(ImportRow row)
    {
        var (unit, village, subjectFault) = Subject(row.Subject);
        var (values, faults) = EntryCheck.Read(ledger, row.Told, names, today);
        var draft = new LedgerEntry(unit, village, ledger.Start.Code, today, today, null, null, null, values);
        var hasKey = subjectFault is null && ledger.Key.All(k => faults.All(f => f.Field != k) && row.Faults.All(f => f.Field != k));
        var stands = hasKey ? entries.WithKey(draft) : null;
        IEnumerable<EntryFault> identity = [];
        if (row.Exported is { } exported)
        {
            // A row of an export is of its entry, whatever has been corrected in it.
            var own = entries.WithNumber(exported.Number);
            identity = own is null ? [new EntryFault(string.Empty, EntryFaultKind.NotThere, Text(exported.Number))]
                : stands is not null && stands.Number != own.Number ? [new EntryFault(string.Empty, EntryFaultKind.Twin, Text(stands.Number))]
                : subjectFault is null && (own.Entry.Unit != unit || own.Entry.Village != village) ? [new EntryFault(string.Empty, EntryFaultKind.NotThere, Text(exported.Number))]
                : [];
            stands = own;
        }

        if (stands is not null)
        {
            // A column that the file does not have leaves what stands; one that it has and that is empty empties it.
            var told = row.Told.ToDictionary(StringComparer.Ordinal);
            foreach (var (field, value) in stands.Entry.Values)
            {
                told.TryAdd(field, value);
            }

            identity = [.. identity, .. row.Told.Where(t => t.Value is not null && stands.Ledger.Field(t.Key) is null).Select(t => new EntryFault(t.Key, EntryFaultKind.NotInVersion))];
            (values, faults) = EntryCheck.Read(stands.Ledger, told, names, today);
        }
        else if (hasKey && !AccessRules.MayCorrectLedger(actor) && entries.StruckOut(draft) is { } number)
        {
            identity = [new EntryFault(string.Empty, EntryFaultKind.StruckOut, Text(number))];
        }

        var before = stands?.Entry.Values ?? ImmutableSortedDictionary<string, string>.Empty;
        IEnumerable<EntryFault> right = subjectFault is not null ? [subjectFault]
            : !AccessRules.MayWriteLedger(actor, ledger, unit) ? [new EntryFault(string.Empty, EntryFaultKind.NotYours)]
            : [];
        faults =
        [
            .. right, .. identity, .. row.Faults, .. faults.Where(f => row.Faults.All(r => r.Field != f.Field)), .. LinkFaults(stands?.Ledger ?? ledger, before, values),
            .. EntryCheck.Foreign(ledger, actor, before, values),
            .. hasKey ? Twice(row, draft, stands) : [],
        ];
        return faults.IsEmpty ? Decided(row, draft with { Values = values }, stands) : Bad(row, faults);
    }

    private PlannedRow Decided(ImportRow row, LedgerEntry draft, KnownEntry? stands)
    {
        var definition = stands?.Ledger ?? ledger;
        if (stands is null && row.State is null && FilledTooEarly(row) is { } field)
        {
            // A matter that was closed and is read as open would be overdue tomorrow, and nobody would know why.
            return Bad(row, [new EntryFault(ImportRow.StateField, EntryFaultKind.StateNeeded, field)]);
        }

        var from = stands?.Entry.State ?? definition.Start.Code;
        var to = row.State is null ? from : StateOf(definition, row.State);
        if (to is null)
        {
            return Bad(row, [new EntryFault(string.Empty, EntryFaultKind.UnknownState)]);
        }

        if (Way(definition, from, to, draft.Unit) is not { } way)
        {
            return Bad(row, [new EntryFault(string.Empty, EntryFaultKind.NoWay, $"{from}>{to}")]);
        }

        ImmutableArray<EntryFault> missing = [.. way.SelectMany(m => EntryCheck.Missing(m, draft.Values)).Distinct()];
        if (!missing.IsEmpty)
        {
            return Bad(row, missing);
        }

        return stands is null ? New(row, draft, way) : Changed(row, draft, stands, way);
    }

    // A field that only a move out of the first state asks for.
    private string? FilledTooEarly(ImportRow row)
    {
        var opening = ledger.Opening().Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        return ledger.Moves.Where(m => m.From.Contains(ledger.Start.Code)).SelectMany(m => m.Needs)
            .FirstOrDefault(n => !opening.Contains(n) && row.Told.GetValueOrDefault(n) is not null);
    }

    private PlannedRow New(ImportRow row, LedgerEntry draft, IReadOnlyList<LedgerMove> way)
    {
        var entry = _flow.Begin(draft.Unit, draft.Village, draft.Values, today);
        return new PlannedRow(row, ImportOutcome.New, null, [new PlannedStep(null, entry), .. Moved(_flow, ledger, entry, entry.Values, way)], []);
    }

    private PlannedRow Changed(ImportRow row, LedgerEntry draft, KnownEntry stands, IReadOnlyList<LedgerMove> way)
    {
        var differs = !draft.Values.SequenceEqual(stands.Entry.Values);
        if (!differs && way.Count == 0)
        {
            return new PlannedRow(row, ImportOutcome.Unchanged, stands, [], []);
        }

        // An export is a picture of its moment: what somebody has written since is not undone by sending it back.
        if (row.Exported is { } exported && exported.Version < stands.Version)
        {
            return Bad(row, [new EntryFault(string.Empty, EntryFaultKind.Stale, Text(stands.Number))]);
        }

        var hasEnded = stands.HasEnded;
        if (hasEnded && !AccessRules.MayCorrectLedger(actor))
        {
            return Bad(row, [new EntryFault(string.Empty, EntryFaultKind.HasEnded)]);
        }

        _needsReason |= hasEnded;
        var flow = new EntryFlow(stands.Ledger, calendar);
        var entry = stands.Entry;
        var steps = new List<PlannedStep>();

        // What comes with a move is written with it; only what changes without one is a step of its own.
        if (differs && way.Count == 0)
        {
            entry = flow.Change(entry, draft.Values);
            steps.Add(new PlannedStep(null, entry));
        }

        steps.AddRange(Moved(flow, stands.Ledger, entry, draft.Values, way));
        return new PlannedRow(row, ImportOutcome.Changed, stands, [.. steps], []);
    }

    // A move is made on the day that its own field names, as when it is made by hand on that day.
    private IEnumerable<PlannedStep> Moved(
        EntryFlow flow, LedgerDefinition definition, LedgerEntry entry, ImmutableSortedDictionary<string, string> values, IReadOnlyList<LedgerMove> way)
    {
        foreach (var move in way)
        {
            var day = move.Needs.Select(definition.Field).FirstOrDefault(f => f?.Kind == LedgerFieldKind.Date);
            entry = flow.Move(entry, move, values, LedgerValue.DateOf(day is null ? null : values.GetValueOrDefault(day.Code)) ?? today);
            yield return new PlannedStep(move.Code, entry);
        }
    }

    private (string? Unit, string? Village, EntryFault? Fault) Subject(string? told)
    {
        switch (ledger.Subject)
        {
            case LedgerSubject.County:
                return (null, null, null);
            case LedgerSubject.Village:
                return told is null ? (null, null, new EntryFault(string.Empty, EntryFaultKind.NoSubject))
                    : names.Village(told) is { } village ? (village.Township, village.Code, null)
                    : (null, null, new EntryFault(string.Empty, EntryFaultKind.UnknownVillage));
            default:
                // Whoever reports for one unit alone need not name it in every row.
                var name = told ?? (actor.Is(Role.Clerk) ? actor.Unit : null);
                return name is null ? (null, null, new EntryFault(string.Empty, EntryFaultKind.NoSubject))
                    : names.Unit(name) is { } unit ? (unit, null, null)
                    : (null, null, new EntryFault(string.Empty, EntryFaultKind.UnknownUnit));
        }
    }

    private IEnumerable<EntryFault> Twice(ImportRow row, LedgerEntry draft, KnownEntry? stands)
    {
        // Two rows are of one entry by its key, or because the key of one of them has been corrected.
        if (stands is not null && !_seenEntries.TryAdd(stands.Number, row.Row))
        {
            yield return new EntryFault(string.Empty, EntryFaultKind.TwiceInFile, Text(_seenEntries[stands.Number]));
        }
        else if (!ledger.Key.IsEmpty && EntryKey.Of(ledger, draft) is var key && !_seen.TryAdd(key, row.Row))
        {
            yield return new EntryFault(string.Empty, EntryFaultKind.TwiceInFile, Text(_seen[key]));
        }
    }

    private IEnumerable<EntryFault> LinkFaults(
        LedgerDefinition definition, ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> values) => definition.Fields
        .Where(f => f.Kind == LedgerFieldKind.Link && values.TryGetValue(f.Code, out var link) && link != before.GetValueOrDefault(f.Code) && !linkIsThere(f.LinksTo!, (long)LedgerValue.NumberOf(link)!.Value))
        .Select(f => new EntryFault(f.Code, EntryFaultKind.UnknownLink, f.LinksTo));

    // The shortest way by moves that are the actor's to make; empty when it is there already, null when there is none.
    private List<LedgerMove>? Way(LedgerDefinition definition, string from, string to, string? unit)
    {
        var ways = new Dictionary<string, List<LedgerMove>>(StringComparer.Ordinal) { [from] = [] };
        var next = new Queue<string>([from]);
        while (next.TryDequeue(out var state) && !ways.ContainsKey(to))
        {
            foreach (var move in definition.Moves.Where(m => m.From.Contains(state) && !ways.ContainsKey(m.To) && AccessRules.MayMove(actor, definition, m, unit)))
            {
                ways[move.To] = [.. ways[state], move];
                next.Enqueue(move.To);
            }
        }

        return ways.GetValueOrDefault(to);
    }

    private static string? StateOf(LedgerDefinition definition, string told) => definition.States.FirstOrDefault(s =>
        string.Equals(s.NameZh, told, StringComparison.Ordinal) || string.Equals(s.Code, told, StringComparison.Ordinal) || string.Equals(s.NameEn, told, StringComparison.OrdinalIgnoreCase))?.Code;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static PlannedRow Bad(ImportRow row, ImmutableArray<EntryFault> faults) => new(row, ImportOutcome.Bad, null, [], faults);
}
