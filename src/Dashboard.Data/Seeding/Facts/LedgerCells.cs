using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Data.Ledgers;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>
/// Reads demo/ledgers, one file for each ledger: a row begins as an entry on its day and makes its moves on theirs, so that deadlines
/// and history come about as they would in use.
/// </summary>
internal sealed class LedgerCells(DemoFolder folder)
{
    private const int MorningOfEntry = 10 * 60;
    private const string Office = "office";

    // The demo has a clock of its own: what lies ahead of the machine's may have happened in it.
    private static readonly DateOnly NoToday = new(2100, 1, 1);

    private long _sequence;

    public IReadOnlyList<BulkEntry> Read() => [.. folder.Ledgers.SelectMany(Read)];

    private List<BulkEntry> Read(LedgerDefinition ledger)
    {
        var file = $"demo/ledgers/{ledger.Code}.csv";
        if (!folder.Has(file))
        {
            return [];
        }

        var (flow, number) = (new EntryFlow(ledger, folder.Calendar), 0L);
        var entries = new List<BulkEntry>();
        foreach (var row in folder.Rows(file, ["unit", "village", "moves", .. ledger.Fields.Select(f => f.Code)]))
        {
            var (values, faults) = EntryCheck.Read(ledger, ledger.Fields.ToDictionary(f => f.Code, f => row.Optional(f.Code), StringComparer.Ordinal), folder.Names, NoToday);
            foreach (var fault in faults)
            {
                row.Fault(SeedFaultKind.BadEntry, fault.Field, row.Optional(fault.Field) ?? string.Empty, fault.Kind.ToString());
            }

            if (faults.IsEmpty)
            {
                entries.Add(Play(ledger, flow, row, ++number, values));
            }
        }

        return entries;
    }

    private static ImmutableSortedDictionary<string, string> Only(ImmutableSortedDictionary<string, string> values, IEnumerable<LedgerField> fields) =>
        fields.Where(f => values.ContainsKey(f.Code)).ToImmutableSortedDictionary(f => f.Code, f => values[f.Code], StringComparer.Ordinal);

    private BulkEntry Play(LedgerDefinition ledger, EntryFlow flow, SeedRow row, long number, ImmutableSortedDictionary<string, string> values)
    {
        var (unit, village) = (row.Optional("unit"), row.Optional("village"));
        if (unit is not null)
        {
            folder.Unit(row);
        }

        // Each act is that of somebody who might have done it: the clerk's where the clerk may, else the office's.
        var clerk = unit is null ? null : new Actor(SeedClerk.AccountOf(unit), [Role.Clerk], unit);
        var day = LedgerValue.DateOf(values[ledger.DateField])!.Value;
        var told = Only(values, ledger.Opening());
        var entry = flow.Begin(unit, village, told, day);
        var steps = new List<(EntryAct Act, string? Move, LedgerEntry After, DateOnly On)> { (EntryAct.Add, null, entry, day) };
        foreach (var cell in (row.Optional("moves") ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = cell.IndexOf('@', StringComparison.Ordinal);
            var move = ledger.Move(at < 0 ? cell : cell[..at]);
            if (move is null || !move.From.Contains(entry.State) || !DateOnly.TryParseExact(cell[(at + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            {
                row.Fault(SeedFaultKind.NoSuchMove, cell, entry.State);
                break;
            }

            told = told.SetItems(Only(values, ledger.AskedBy(move)));
            entry = flow.Move(entry, move, told, on);
            steps.Add((EntryAct.Move, move.Code, entry, on));
        }

        var stored = LedgerEntryRow.Of(ledger, number, entry, ++_sequence);
        stored.Version = steps.Count;
        return new BulkEntry(stored, [.. steps.Select((s, i) => new LedgerStepRow
        {
            Entry = 0,
            Version = i + 1,
            Act = s.Act,
            Move = s.Move,
            State = s.After.State,
            Values = LedgerEntryRow.WriteValues(s.After.Values),
            Account = clerk is not null && (s.Move is null ? AccessRules.MayBeginEntry(clerk, ledger, unit) : AccessRules.MayMove(clerk, ledger, ledger.Move(s.Move)!, unit))
                ? clerk.Account : Office,
            At = DemoFolder.At(s.On, MorningOfEntry),
        })]);
    }
}
