using System.Globalization;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>What the inspections of the demo are drawn from.</summary>
internal sealed class DemoInspectionSeed
{
    private readonly Dictionary<string, string> _clerks;

    private DemoInspectionSeed(string folder)
    {
        var faults = new List<SeedFault>();
        Templates = SeedChecklists.Read(folder, null, faults).ToDictionary(t => t.Code, StringComparer.Ordinal);
        if (faults.Count > 0)
        {
            throw new FormatException(string.Join('\n', faults.Select(f => f.ToText(CultureInfo.CurrentUICulture))));
        }

        Calendar = new WorkingCalendar(DemoTable.Load(folder, "holidays.csv").Rows.Select(r => new Holiday(
            DemoRound.Day(r["date"]), r["kind"] == "workday" ? HolidayKind.Workday : HolidayKind.Holiday, r["name_zh"], r["name_en"])));
        Rounds = DemoRound.Load(folder);
        Desk = [.. DemoTable.Load(folder, "demo/desk.csv").Rows.Select(DemoDeskRow.Read)];
        ByHand = [.. DemoTable.Load(folder, "demo/findings-by-hand.csv").Rows.Select(DemoFinds.Read)];
        Planned = [.. DemoTable.Load(folder, "demo/planned.csv").Rows.Select(DemoVisit.Read)];
        Draws = [.. DemoTable.Load(folder, "demo/draws.csv").Rows.Select(DemoDraw.Read)];
        Conflicts = DemoTable.Load(folder, "demo/conflicts.csv").Rows.ToLookup(r => r["account"], r => r["unit"], StringComparer.Ordinal);
        Wording = DemoWording.Load(folder);
        Places = DemoPlaces.Load(folder);
        var names = DemoTable.Load(folder, "organisations.csv").Rows.ToDictionary(r => r["name_zh"], r => r["code"], StringComparer.Ordinal);
        _clerks = DemoAccounts.All.Where(a => a.Role == Role.Clerk && a.UnitNameZh is not null && names.ContainsKey(a.UnitNameZh))
            .ToDictionary(a => names[a.UnitNameZh!], a => a.Name, StringComparer.Ordinal);
        AsOf = DemoTable.Load(folder, "periods.csv").Rows.ToDictionary(
            r => DemoPeriod.Parse(r["period"]),
            r => DateOnly.FromDateTime(DateTimeOffset.Parse(r["as_of"], CultureInfo.InvariantCulture).DateTime));
        LastDay = AsOf.Values.Max().AddDays(-1);
    }

    public IReadOnlyDictionary<string, ChecklistTemplate> Templates { get; }

    public WorkingCalendar Calendar { get; }

    /// <summary>The day on which the demo begins.</summary>
    public DateOnly Today => AsOf.Values.Max();

    public IReadOnlyList<DemoRound> Rounds { get; }

    public IReadOnlyList<DemoDeskRow> Desk { get; }

    public IReadOnlyList<DemoFinds> ByHand { get; }

    /// <summary>Visits still to come that were named by hand.</summary>
    public IReadOnlyList<DemoVisit> Planned { get; }

    public IReadOnlyList<DemoDraw> Draws { get; }

    /// <summary>Units from which an inspector steps aside, by account.</summary>
    public ILookup<string, string> Conflicts { get; }

    public DemoWording Wording { get; }

    public DemoPlaces Places { get; }

    /// <summary>The day on which the facts of a quarter were taken.</summary>
    public IReadOnlyDictionary<DemoPeriod, DateOnly> AsOf { get; }

    /// <summary>The last day on which anything happened: the day before the demo is opened.</summary>
    public DateOnly LastDay { get; }

    public static DemoInspectionSeed Load(string folder) => new(folder);

    /// <summary>The account that acts for a unit; most of them have no login in the demo.</summary>
    public string ClerkOf(string unit) => _clerks.GetValueOrDefault(unit) ?? SeedClerk.AccountOf(unit);
}
