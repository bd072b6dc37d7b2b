using System.Globalization;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>
/// Titles of villages and townships, named in batches before 2022-04-03 as the published rates say, and growing as demo/titles.csv says.
/// </summary>
internal sealed class DemoTitles(DemoCounty county, DemoEntryMaker maker)
{
    private const string Villages = "village_titles";
    private const string Townships = "township_titles";

    private static readonly DateOnly[] CountyBatches = [new(2017, 6, 20), new(2018, 12, 10), new(2020, 9, 15), new(2021, 11, 30)];
    private static readonly DateOnly[] CityBatches = [new(2018, 8, 30), new(2020, 7, 15), new(2021, 12, 20)];
    private static readonly DateOnly[] LaterBatches = [new(2022, 12, 28), new(2023, 12, 22), new(2024, 11, 26)];
    private static readonly DateOnly Baseline = new(2021, 9, 10);
    private static readonly DateOnly BeforeTheDemo = new(2023, 11, 20);

    public void AddTo(List<DemoEntry> entries)
    {
        foreach (var unit in county.Units.Where(u => u.Villages > 0))
        {
            // Who is named first is drawn, so that titles are spread over a township.
            string[] order = [.. county.VillagesOf(unit.Code).OrderBy(v => DemoRandom.For("title", v).Share()).ThenBy(v => v, StringComparer.Ordinal)];
            for (var i = 0; i < unit.CountyLevelVillages; i++)
            {
                entries.Add(Title(unit, order[i], "county", CountyBatches[i % CountyBatches.Length]));
            }

            AddCityTitles(entries, unit, order);
            if (unit.CanHoldTownshipTitle)
            {
                AddTownshipTitles(entries, unit);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void AddCityTitles(List<DemoEntry> entries, DemoUnit unit, string[] order)
    {
        var named = 0;
        void NameUpTo(int count, Func<int, DateOnly> day)
        {
            for (; named < count; named++)
            {
                entries.Add(Title(unit, order[named], "city", day(named)));
            }
        }

        NameUpTo(county.Register.Baseline(unit.Code).Villages, i => CityBatches[i % CityBatches.Length]);
        for (var i = 0; i < named; i += 6)
        {
            entries.Add(Title(unit, order[i], "province", i % 12 == 0 ? new DateOnly(2021, 8, 5) : new DateOnly(2023, 6, 30)));
        }

        if (named >= 13)
        {
            entries.Add(Title(unit, order[0], "nation", new DateOnly(2022, 1, 18)));
        }

        var before = county.Periods[0].LastOfPreviousYear;
        NameUpTo(county.Register.CityLevelVillages(unit.Code, before), i => LaterBatches[i % LaterBatches.Length]);
        foreach (var period in county.Periods)
        {
            NameUpTo(county.Register.CityLevelVillages(unit.Code, period), _ => new Quarter(period.Year, period.Quarter).FirstDay.AddDays(40));
        }
    }

    private void AddTownshipTitles(List<DemoEntry> entries, DemoUnit unit)
    {
        var level = county.Register.Baseline(unit.Code).HoldsTitle ? "市级" : "培育";
        entries.Add(Step(unit, level, Baseline));
        foreach (var (period, day) in county.Periods.Select(p => (p, new Quarter(p.Year, p.Quarter).FirstDay.AddDays(40))).Prepend((county.Periods[0].LastOfPreviousYear, BeforeTheDemo)))
        {
            var now = county.Register.TownshipTitle(unit.Code, period);
            if (now != level)
            {
                level = now;
                entries.Add(Step(unit, level, day));
            }
        }
    }

    private DemoEntry Title(DemoUnit unit, string village, string level, DateOnly day)
    {
        var draft = new DemoDraft(county.Ledgers.Single(l => l.Code == Villages), unit.Code, village, new DemoPeriod(day.Year, Quarter.Of(day).Number)) { End = DemoEnd.Open };
        draft.Values["named_on"] = LedgerValue.Text(day);
        draft.Values["title"] = village.Contains("-C", StringComparison.Ordinal) ? "民主法治示范社区" : "民主法治示范村";
        draft.Values["level"] = level;
        draft.Values["batch"] = $"{Text(day.Year)}年批次";
        return maker.Make(draft);
    }

    private DemoEntry Step(DemoUnit unit, string level, DateOnly day)
    {
        var ledger = county.Ledgers.Single(l => l.Code == Townships);
        var draft = new DemoDraft(ledger, unit.Code, null, new DemoPeriod(day.Year, Quarter.Of(day).Number));
        draft.Values["named_on"] = LedgerValue.Text(day);
        draft.Values["level"] = ledger.Field("level")!.Options.Single(o => o.NameZh == level).Code;
        return maker.Make(draft);
    }
}
