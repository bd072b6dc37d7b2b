using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>Entries that are told one by one, in demo/ledger-entries.csv: what they do not say is drawn.</summary>
internal sealed class DemoHandEntries(DemoCounty county, DemoEntryMaker maker)
{
    public void AddTo(List<DemoEntry> entries)
    {
        foreach (var (code, unit, values, end) in county.LedgerEntries)
        {
            var ledger = county.Ledgers.Single(l => l.Code == code);
            var day = LedgerValue.DateOf(values[ledger.DateField])!.Value;
            var draft = new DemoDraft(ledger, unit, null, new DemoPeriod(day.Year, Quarter.Of(day).Number)) { End = end };
            foreach (var (field, value) in values)
            {
                draft.Values[field] = value;
            }

            entries.Add(maker.Make(draft));
        }
    }
}
