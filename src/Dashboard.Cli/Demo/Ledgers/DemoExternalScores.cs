using System.Globalization;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>
/// What the bodies of the other two assessments and the head-of-unit review have given: all of 2025, and of 2026 what is
/// there by the middle of the year. Some units still wait, as they would.
/// </summary>
internal sealed class DemoExternalScores(DemoCounty county, DemoEntryMaker maker)
{
    private static readonly (string Kind, string Body, DateOnly Day, decimal Share)[] Given =
    [
        ("civilisation", "县精神文明建设指导委员会办公室", new(2025, 12, 18), 1m),
        ("peace", "县平安建设领导小组办公室", new(2025, 12, 22), 1m),
        ("head_review", "县委组织部", new(2025, 12, 29), 1m),
        ("civilisation", "县精神文明建设指导委员会办公室", new(2026, 7, 10), 1m),
        ("peace", "县平安建设领导小组办公室", new(2026, 7, 16), 0.88m),
    ];

    public void AddTo(List<DemoEntry> entries)
    {
        var ledger = county.Ledgers.Single(l => l.Code == "external_scores");
        foreach (var (kind, body, day, share) in Given)
        {
            foreach (var unit in county.Units)
            {
                var random = DemoRandom.For("external", kind, unit.Code, LedgerValue.Text(day));
                if (random.Share() > share)
                {
                    continue;
                }

                var draft = new DemoDraft(ledger, unit.Code, null, new DemoPeriod(day.Year, Quarter.Of(day).Number));
                draft.Values["given_on"] = LedgerValue.Text(day);
                draft.Values["kind"] = kind;
                draft.Values["body"] = body;
                draft.Values["score"] = (76 + Math.Round(20 * random.Share(), 2)).ToString("0.##", CultureInfo.InvariantCulture);
                entries.Add(maker.Make(draft));
            }
        }
    }
}
