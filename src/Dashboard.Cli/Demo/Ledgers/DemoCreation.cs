using System.Globalization;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>What goes with titles: plans of the year for each township, and re-checks of the villages that hold one.</summary>
internal sealed class DemoCreation(DemoCounty county, DemoEntryMaker maker)
{
    private static readonly DateOnly[] Rounds = [new(2025, 9, 8), new(2026, 9, 7)];

    public void AddTo(List<DemoEntry> entries)
    {
        foreach (var unit in county.Units.Where(u => u.Villages > 0))
        {
            foreach (var year in county.Periods.Select(p => p.Year).Distinct())
            {
                entries.Add(Plan(unit, year));
            }
        }

        foreach (var title in entries.Where(e => e.Ledger.Code == "village_titles").GroupBy(e => e.Entry.Village!, StringComparer.Ordinal)
            .Select(g => g.OrderBy(e => e.Entry.OccurredOn).Last().Entry).ToList())
        {
            var random = DemoRandom.For("recheck", title.Village!);

            // Half of them are re-checked each year, as titles are looked at every two years.
            var day = Rounds[random.Share() < 0.5m ? 0 : 1].AddDays((int)(random.Share() * 40));
            if (title.OccurredOn < day && day <= county.Inspections.Today)
            {
                entries.Add(Recheck(title, day, random.Share()));
            }
        }
    }

    private DemoEntry Plan(DemoUnit unit, int year)
    {
        var before = new DemoPeriod(year, 1).LastOfPreviousYear;
        var last = county.Periods.Last(p => p.Year == year);
        var grown = county.Register.CityLevelVillages(unit.Code, last) - county.Register.CityLevelVillages(unit.Code, before);
        var random = DemoRandom.For("plan", unit.Code, year.ToString(CultureInfo.InvariantCulture));
        var draft = new DemoDraft(county.Ledgers.Single(l => l.Code == "title_plans"), unit.Code, null, new DemoPeriod(year, 1));
        draft.Values["planned_on"] = LedgerValue.Text(new DateOnly(year, 2, 20));
        draft.Values["title"] = string.Create(CultureInfo.InvariantCulture, $"{year}年度示范村（社区）创建计划");
        draft.Values["year"] = year.ToString(CultureInfo.InvariantCulture);
        draft.Values["planned"] = Math.Max(1, grown + (random.Share() < 0.4m ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
        draft.Values["evidence"] = string.Create(CultureInfo.InvariantCulture, $"{year}年创建计划表");
        return maker.Make(draft);
    }

    private DemoEntry Recheck(LedgerEntry title, DateOnly day, decimal share)
    {
        var draft = new DemoDraft(
            county.Ledgers.Single(l => l.Code == "village_rechecks"), title.Unit, title.Village, new DemoPeriod(day.Year, Domain.Calendar.Quarter.Of(day).Number));
        draft.Values["checked_on"] = LedgerValue.Text(day);
        draft.Values["level"] = title.Values["level"];
        draft.Values["conclusion"] = share < 0.93m ? "keep" : "improve";
        if (share >= 0.93m)
        {
            draft.Values["problems"] = "村务公开更新不及时，四议两公开记录不完整";
        }

        return maker.Make(draft);
    }
}
