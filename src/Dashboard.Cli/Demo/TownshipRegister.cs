namespace Dashboard.Cli.Demo;

/// <summary>Which villages and townships hold a title at the end of each quarter. Titles are held until they are revoked.</summary>
internal sealed class TownshipRegister
{
    private readonly Dictionary<(string Unit, DemoPeriod Period), (int Villages, string Title)> _titles;

    private readonly Dictionary<string, (int Villages, bool HoldsTitle)> _baseline;

    private TownshipRegister(
        Dictionary<(string Unit, DemoPeriod Period), (int Villages, string Title)> titles, Dictionary<string, (int Villages, bool HoldsTitle)> baseline) =>
        (_titles, _baseline) = (titles, baseline);

    public static TownshipRegister Load(string folder) => new(
        DemoTable.Load(folder, "demo/titles.csv").Rows.ToDictionary(
            r => (r["unit"], DemoPeriod.Parse(r["period"])),
            r => ((int)DemoNumber.Parse(r["city_level_villages"]), r["township_title"])),
        DemoTable.Load(folder, "townships.csv").Rows.ToDictionary(
            r => r["code"], r => ((int)DemoNumber.Parse(r["demo_city_level"]), r["demo_city_level_title"] == "1"), StringComparer.Ordinal));

    /// <summary>Villages of city level or above, and whether the township is, when the rates were published (2022-04-03).</summary>
    public (int Villages, bool HoldsTitle) Baseline(string unit) => _baseline[unit];

    /// <summary>Villages and communities with a title of city level or above.</summary>
    public int CityLevelVillages(string unit, DemoPeriod period) => _titles[(unit, period)].Villages;

    /// <summary>Level of the township's own title; empty for the functional zone.</summary>
    public string TownshipTitle(string unit, DemoPeriod period) => _titles[(unit, period)].Title;

    /// <summary>Villages newly at city level or above since the year began; 0 for a department.</summary>
    public int NewInYear(string unit, DemoPeriod period) => _titles.TryGetValue((unit, period), out var now)
        ? now.Villages - _titles[(unit, period.LastOfPreviousYear)].Villages
        : 0;
}
