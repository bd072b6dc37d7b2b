using System.Collections.Immutable;
using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Ledgers;

/// <summary>How an entry begins, changes and moves from state to state, with its deadline in working days.</summary>
public sealed class EntryFlow(LedgerDefinition ledger, WorkingCalendar calendar)
{
    /// <summary>A new entry in the first state.</summary>
    /// <param name="unit">Its unit; null when it is the county's.</param>
    /// <param name="village">Its village; null when it is not of one.</param>
    /// <param name="values">As <see cref="EntryCheck"/> read them, without a fault.</param>
    /// <param name="today">The business day.</param>
    public LedgerEntry Begin(string? unit, string? village, ImmutableSortedDictionary<string, string> values, DateOnly today) =>
        Settle(new LedgerEntry(unit, village, ledger.Start.Code, today, today, null, null, null, values), ledger.Start, today);

    /// <summary>The same entry with other values; its state stays, days that depend on the values are counted anew.</summary>
    public LedgerEntry Change(LedgerEntry entry, ImmutableSortedDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var changed = Settle(entry with { Values = values }, ledger.State(entry.State)!, entry.EndedOn ?? entry.Since);

        // A deadline that was counted from a day which has been corrected is counted anew, even when it was left behind.
        var left = ledger.States.Where(s => (s is { Days: not null, From: not null } || s.DueField is not null) && s.Code != entry.State).ToList();
        return left.Count == 1 && entry.LastDue is not null ? changed with { LastDue = DueOf(left[0], changed) } : changed;
    }

    /// <summary>Moves that can be made from where the entry stands, whoever may make them.</summary>
    public ImmutableArray<LedgerMove> Moves(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return [.. ledger.Moves.Where(m => m.From.Contains(entry.State))];
    }

    /// <summary>
    /// The entry after a move that <see cref="Moves"/> offers and for which nothing is missing. Where a move out of its new state asks for the day on which it ended,
    /// that day is empty again.
    /// </summary>
    public LedgerEntry Move(LedgerEntry entry, LedgerMove move, ImmutableSortedDictionary<string, string> values, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(values);
        var to = ledger.State(move.To)!;

        // A deadline that is corrected with the move is the one that is kept.
        var left = MovesDeadline(entry.Values, values) ? Change(entry, values) : entry;
        var moved = left with { State = to.Code, Since = today, Values = Owed(to, values), EndedOn = null, LastDue = left.Due ?? left.LastDue };
        return Settle(moved, to, today);
    }

    private bool MovesDeadline(ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after) =>
        ledger.States.Select(s => s.DueField ?? s.From).OfType<string>().Any(f => before.GetValueOrDefault(f) != after.GetValueOrDefault(f));

    // What is sent back is owed again: the day on which it was done stays in the history, or sending it in once more would still be in time.
    private ImmutableSortedDictionary<string, string> Owed(LedgerState to, ImmutableSortedDictionary<string, string> values) =>
        ledger.EndDateField is { } end && ledger.Moves.Any(m => m.From.Contains(to.Code) && m.Needs.Contains(end)) ? values.Remove(end) : values;

    private LedgerEntry Settle(LedgerEntry entry, LedgerState state, DateOnly today)
    {
        var occurred = LedgerValue.DateOf(entry.Values.GetValueOrDefault(ledger.DateField)) ?? today;
        var ended = state.IsEnd ? LedgerValue.DateOf(ledger.EndDateField is { } field ? entry.Values.GetValueOrDefault(field) : null) ?? today : (DateOnly?)null;

        // What only stands ended when it happened.
        ended = ledger.HasProcess ? ended : occurred;
        return entry with { OccurredOn = occurred, Due = DueOf(state, entry), EndedOn = ended };
    }

    private DateOnly? DueOf(LedgerState state, LedgerEntry entry)
    {
        if (state.DueField is { } set)
        {
            return LedgerValue.DateOf(entry.Values.GetValueOrDefault(set));
        }

        if (state.Days is not { } days)
        {
            return null;
        }

        var from = LedgerValue.DateOf(state.From is { } field ? entry.Values.GetValueOrDefault(field) : null) ?? entry.Since;
        try
        {
            return calendar.AddWorkingDays(from, days);
        }
        catch (UnknownCalendarYearException)
        {
            return null;
        }
    }
}
