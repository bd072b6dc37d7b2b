using System.Globalization;
using System.Text.Json;

namespace Dashboard.Cli.Demo;

/// <summary>The adjuster of the scheme that rewards each village newly named at city level or above.</summary>
internal sealed class VillageBonus
{
    private readonly string _code;
    private readonly decimal _pointsPerVillage;
    private readonly string _detailZh;
    private readonly string _detailEn;

    private VillageBonus(DemoTable.Row adjuster, DemoTable.Row texts)
    {
        _code = adjuster["code"];
        _pointsPerVillage = JsonElement.Parse(adjuster["rule_params"]).GetProperty("perVillage").GetDecimal();
        _detailZh = texts["detail_zh"];
        _detailEn = texts["detail_en"];
    }

    public static VillageBonus Load(string folder)
    {
        var adjuster = DemoTable.Load(folder, "scheme/adjusters.csv").Rows
            .Single(r => r["rule_params"].Contains("perVillage", StringComparison.Ordinal));
        var texts = DemoTable.Load(folder, "demo/events.csv").Rows.Single(r => r["period"] == DemoEvent.Always && r["code"] == adjuster["code"]);
        return new VillageBonus(adjuster, texts);
    }

    public DemoEvent For(DemoUnit unit, DemoPeriod period, int villages) => new(
        period,
        unit.Code,
        _code,
        villages * _pointsPerVillage,
        string.Empty,
        string.Format(CultureInfo.InvariantCulture, _detailZh, villages),
        string.Format(CultureInfo.InvariantCulture, _detailEn, villages));
}
