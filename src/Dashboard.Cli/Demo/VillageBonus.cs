using System.Text.Json;

namespace Dashboard.Cli.Demo;

/// <summary>The adjuster of the scheme that rewards each village newly named at city level or above.</summary>
internal sealed record VillageBonus(string Code, string NameZh, string NameEn, decimal PointsPerVillage)
{
    public static VillageBonus Read(DemoTable.Row row) => new(
        row["code"], row["name_zh"], row["name_en"], JsonElement.Parse(row["rule_params"]).GetProperty("perVillage").GetDecimal());
}
