namespace Dashboard.Cli.Demo;

/// <summary>Which villages and townships hold a title at the end of each quarter. Titles are held until they are revoked.</summary>
internal sealed class TownshipRegister
{
    private readonly Dictionary<(string Unit, DemoPeriod Period), (int Villages, string Title)> _titles;

    private TownshipRegister(Dictionary<(string Unit, DemoPeriod Period), (int Villages, string Title)> titles) => _titles = titles;

    public static TownshipRegister Load(string folder) => new(DemoTable.Load(folder, "demo/titles.csv").Rows.ToDictionary(
        r => (r["unit"], DemoPeriod.Parse(r["period"])),
        r => ((int)DemoNumber.Parse(r["city_level_villages"]), r["township_title"])));

    /// <summary>Villages and communities with a title of city level or above.</summary>
    public int CityLevelVillages(string unit, DemoPeriod period) => _titles[(unit, period)].Villages;

    /// <summary>Level of the township's own title; empty for the functional zone.</summary>
    public string TownshipTitle(string unit, DemoPeriod period) => _titles[(unit, period)].Title;

    /// <summary>Villages newly at city level or above since the year began; 0 for a department.</summary>
    public int NewInYear(string unit, DemoPeriod period) => _titles.TryGetValue((unit, period), out var now)
        ? now.Villages - _titles[(unit, period.LastOfPreviousYear)].Villages
        : 0;
}
