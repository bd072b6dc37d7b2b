using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>Fills a draft with days, words and numbers, and takes it through the ledger's own flow.</summary>
internal sealed class DemoEntryMaker(DemoLedgerTexts texts, WorkingCalendar calendar, DateOnly today)
{
    private const int MostPeople = 60;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _made = new(StringComparer.Ordinal);

    public DemoEntry Make(DemoDraft draft)
    {
        var ledger = draft.Ledger;
        // Counted by itself, so that a new ledger or unit changes no entry of another.
        string[] place = [ledger.Code, draft.Unit ?? draft.Village ?? string.Empty, draft.Quarter.ToString()];
        var number = _made[string.Join('/', place)] = _made.GetValueOrDefault(string.Join('/', place)) + 1;
        var random = DemoRandom.For(["entry", .. place, Text(number)]);
        var flow = new EntryFlow(ledger, calendar);
        var day = draft.Values.TryGetValue(ledger.DateField, out var told) ? LedgerValue.DateOf(told)!.Value : DayOf(draft, random);
        while (true)
        {
            draft.Values[ledger.DateField] = LedgerValue.Text(day);
            Fill(draft, ledger.Fields.Where(f => f.IsRequired), day, random);
            if (_keys.Add(KeyOf(draft)))
            {
                break;
            }

            // The same matter on the same day is the same entry; where the day does not tell, a number does.
            day = day.AddDays(day < LastDayOf(draft.Quarter) ? 1 : -20);
            if (!ledger.Key.Contains(ledger.DateField))
            {
                draft.Values[ledger.TitleField] += $"-{Text(number)}";
            }
        }

        var entry = flow.Begin(draft.Unit, draft.Village, draft.Values.ToImmutableSortedDictionary(StringComparer.Ordinal), day);
        var moved = new List<(string, DateOnly)>();
        if (ledger.HasProcess && EndOf(draft, entry, random) is { } end)
        {
            foreach (var (move, on) in Path(ledger, day, end))
            {
                foreach (var need in move.Needs.Where(n => ledger.Field(n)!.Kind == LedgerFieldKind.Date))
                {
                    draft.Values[need] = LedgerValue.Text(on);
                }

                Fill(draft, ledger.Fields.Where(f => move.Needs.Contains(f.Code) || (f.Code is "satisfied" or "evidence" && on == end)), on, random);
                entry = flow.Move(entry, move, draft.Values.ToImmutableSortedDictionary(StringComparer.Ordinal), on);
                moved.Add((move.Code, on));
            }
        }

        return new DemoEntry(ledger, entry, moved);
    }

    private static DateOnly LastDayOf(DemoPeriod quarter) => new Quarter(quarter.Year, quarter.Quarter).LastDay;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string KeyOf(DemoDraft draft) => string.Join(
        '\u001F', [draft.Ledger.Code, draft.Unit, draft.Village, .. draft.Ledger.Key.Select(k => draft.Values.GetValueOrDefault(k))]);

    // The shortest way through the states, with the days spread between beginning and end.
    private static IEnumerable<(LedgerMove Move, DateOnly On)> Path(LedgerDefinition ledger, DateOnly from, DateOnly to)
    {
        var path = new List<LedgerMove>();
        for (var state = ledger.Start; !state.IsEnd;)
        {
            var move = ledger.Moves.Where(m => m.From.Contains(state.Code)).OrderBy(m => ledger.States.IndexOf(ledger.State(m.To)!))
                .First(m => ledger.States.IndexOf(ledger.State(m.To)!) > ledger.States.IndexOf(state));
            path.Add(move);
            state = ledger.State(move.To)!;
        }

        var span = to.DayNumber - from.DayNumber;
        return path.Select((m, i) => (m, i == path.Count - 1 ? to : from.AddDays(Math.Min(2 * (i + 1), span * (i + 1) / path.Count))));
    }

    private DateOnly DayOf(DemoDraft draft, DemoRandom random)
    {
        var first = new Quarter(draft.Quarter.Year, draft.Quarter.Quarter).FirstDay.AddDays(draft.Quarter.Quarter == 4 ? 7 : 3);
        var last = LastDayOf(draft.Quarter) < today ? LastDayOf(draft.Quarter) : today;
        var days = draft.Ledger.Start.Days ?? 0;

        // What ends in the quarter begins early enough for it; what must be due is due before it ends.
        var room = draft.MustBeDue ? (int)(days * 1.5m) + 12 : draft.Ledger.HasProcess && draft.End is DemoEnd.InTime or DemoEnd.Late ? 14 : 2;
        var span = Math.Max(1, last.DayNumber - room - first.DayNumber);
        var day = first.AddDays((int)(random.Share() * span));
        while (!calendar.IsWorkingDay(day) && day < last)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private DateOnly? EndOf(DemoDraft draft, LedgerEntry entry, DemoRandom random)
    {
        var (begun, last) = (entry.OccurredOn, LastDayOf(draft.Quarter));
        var due = entry.Due ?? last;
        switch (draft.End)
        {
            case DemoEnd.InTime:
                var latest = due < last ? due : last;
                return Today(begun.AddDays(Math.Max(1, (int)((0.3m + (0.7m * random.Share())) * (latest.DayNumber - begun.DayNumber)))));
            case DemoEnd.Late:
                var late = due.AddDays(1 + (int)(random.Share() * 6));
                return late <= last || draft.MustBeDue ? Today(late) : Today(last);
            case DemoEnd.After:
                // Not before the year's last quarter that is scored has ended.
                var year = draft.Quarter.Year;
                var after = year == today.Year ? new DateOnly(today.Year, today.Month, 8) : new DateOnly(year + 1, 1, 6);
                var end = after.AddDays((int)(random.Share() * (year == today.Year ? 20 : 120)));
                return end <= today && random.Share() < 0.9m ? end : null;
            default:
                return null;
        }
    }

    private DateOnly? Today(DateOnly day) => day <= today ? day : null;

    private void Fill(DemoDraft draft, IEnumerable<LedgerField> fields, DateOnly day, DemoRandom random)
    {
        // A number that must not exceed another one is drawn after it.
        foreach (var field in fields.OrderBy(f => f.NotAbove is null ? 0 : 1))
        {
            if (draft.Values.ContainsKey(field.Code) || Value(draft, field, day, random) is not { } value)
            {
                continue;
            }

            draft.Values[field.Code] = value;
        }
    }

    private string? Value(DemoDraft draft, LedgerField field, DateOnly day, DemoRandom random)
    {
        var pick = DemoRandom.For("value", draft.Ledger.Code, field.Code, draft.Unit ?? string.Empty, draft.Village ?? string.Empty, LedgerValue.Text(day), random.Share().ToString(CultureInfo.InvariantCulture));
        switch (field.Kind)
        {
            case LedgerFieldKind.Choice:
                return field.Options[(int)(pick.Share() * field.Options.Length)].Code;
            case LedgerFieldKind.Choices:
                var chosen = field.Options.Where(_ => pick.Share() < 0.4m).Select(o => o.Code).ToList();
                return chosen.Count > 0 ? string.Join(LedgerValue.Separator, chosen) : field.Options[0].Code;
            case LedgerFieldKind.Number:
                var most = field.NotAbove is { } above ? LedgerValue.NumberOf(draft.Values.GetValueOrDefault(above)) ?? 0 : Math.Min(field.Most ?? MostPeople, MostPeople);
                var least = field.NotAbove is null ? Math.Max(field.Least ?? 0, Math.Min(most, 3)) : Math.Floor(most * 0.8m);
                return DemoNumber.Text(least + Math.Floor(pick.Share() * (most - least + 1)));
            case LedgerFieldKind.Date:
                return LedgerValue.Text(field.MayLieAhead ? day.AddDays(730) : day);
            case LedgerFieldKind.Text or LedgerFieldKind.Place or LedgerFieldKind.Evidence:
                return texts.Draw(draft.Ledger.Code, field.Code, day, 1 + (int)(pick.Share() * 180), pick);
            default:
                return null;
        }
    }
}
