using System.Globalization;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Organisation;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>The folder of demo facts with what its rows refer to.</summary>
internal sealed class DemoFolder(
    string folder,
    IReadOnlyList<OrganisationUnit> units,
    IReadOnlyList<Village> villages,
    IEnumerable<ChecklistTemplate> checklists,
    IReadOnlyList<LedgerDefinition> ledgers,
    IEnumerable<Holiday> holidays,
    List<SeedFault> faults)
{
    private readonly Dictionary<string, string> _units = units.ToDictionary(u => u.Code, u => u.NameZh, StringComparer.Ordinal);
    private readonly Dictionary<string, DemoAccount> _accounts = DemoAccounts.All.ToDictionary(a => a.Name, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ChecklistTemplate> Checklists { get; } = checklists.ToDictionary(c => c.Code, StringComparer.Ordinal);

    public WorkingCalendar Calendar { get; } = new(holidays);

    public IReadOnlyList<LedgerDefinition> Ledgers => ledgers;

    public LedgerNames Names { get; } = new(units, villages);

    /// <summary>Whether there is a file of that name.</summary>
    public bool Has(string file) => File.Exists(Path.Combine(folder, file));

    public IReadOnlyList<SeedRow> Rows(string file, params string[] columns) => SeedTable.Read(folder, file, columns, faults);

    public void Fault(string file, int line, SeedFaultKind kind, params string[] arguments) => faults.Add(SeedFault.Of(file, line, kind, arguments));

    public string Unit(SeedRow row)
    {
        var unit = row.Text("unit");
        if (unit.Length > 0 && !_units.ContainsKey(unit))
        {
            row.Fault(SeedFaultKind.UnknownUnit, "unit", unit);
        }

        return unit;
    }

    public ChecklistTemplate? Checklist(SeedRow row)
    {
        if (Checklists.TryGetValue(row.Text("checklist"), out var template))
        {
            return template;
        }

        row.Fault(SeedFaultKind.NotOneOf, "checklist", row.Text("checklist"), string.Join(", ", Checklists.Keys));
        return null;
    }

    /// <summary>An inspector, free to visit the unit; null when the cell is empty and may be.</summary>
    public string? Inspector(SeedRow row, string column, string unit, ILookup<string, string> conflicts)
    {
        if (row.Optional(column) is not { } account)
        {
            return null;
        }

        if (!_accounts.TryGetValue(account, out var known) || known.Role != Role.Inspector)
        {
            row.Fault(SeedFaultKind.NotOneOf, column, account, string.Join(", ", _accounts.Values.Where(a => a.Role == Role.Inspector).Select(a => a.Name)));
        }
        else if (conflicts[account].Contains(unit, StringComparer.Ordinal))
        {
            row.Fault(SeedFaultKind.MustStepAside, account, unit);
        }

        return account;
    }

    /// <summary>The person behind an account. Clerks of most units cannot sign in.</summary>
    public Actor Actor(string account, string unit)
    {
        if (string.Equals(account, SeedClerk.AccountOf(unit), StringComparison.Ordinal))
        {
            return new Actor(account, [Role.Clerk], unit);
        }

        return _accounts.TryGetValue(account, out var known)
            ? new Actor(account, [known.Role], known.UnitNameZh is { } name && _units.GetValueOrDefault(unit) == name ? unit : null)
            : new Actor(account.Length > 0 ? account : "?", []);
    }

    /// <summary>A moment of a business day.</summary>
    public static DateTimeOffset At(DateOnly day, int minutes) => new(day.ToDateTime(TimeOnly.MinValue.AddMinutes(minutes)), TimeSpan.FromHours(8));

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
