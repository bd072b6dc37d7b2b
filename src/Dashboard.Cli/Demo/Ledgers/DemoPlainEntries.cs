
namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>Entries of ledgers that nothing is measured from: demo/ledger-plans.csv says for whom, when and how many.</summary>
internal sealed class DemoPlainEntries(DemoCounty county, DemoEntryMaker maker)
{
    private const string EveryQuarter = "*";

    public void AddTo(List<DemoEntry> entries)
    {
        foreach (var plan in county.LedgerPlans)
        {
            var ledger = county.Ledgers.Single(l => l.Code == plan.Ledger);
            foreach (var period in plan.Quarter == EveryQuarter ? county.Periods : [DemoPeriod.Parse(plan.Quarter)])
            {
                foreach (var (unit, village) in Of(plan.Of))
                {
                    var random = DemoRandom.For("plain", ledger.Code, unit ?? string.Empty, village ?? string.Empty, period.ToString());
                    for (var i = 0; i < Math.Floor(plan.Share + random.Share()); i++)
                    {
                        entries.Add(maker.Make(new DemoDraft(ledger, unit, village, period)
                        {
                            End = random.Share() < 0.8m ? DemoEnd.InTime : DemoEnd.After,
                        }));
                    }
                }
            }
        }
    }

    private IEnumerable<(string? Unit, string? Village)> Of(string whom) => whom switch
    {
        "county" => [(null, null)],
        "villages" => county.Units.SelectMany(u => county.VillagesOf(u.Code).Select(v => ((string?)u.Code, (string?)v))),
        _ => county.Units.Where(u => whom.Split(';').Contains(u.Type)).Select(u => ((string?)u.Code, (string?)null)),
    };
}
