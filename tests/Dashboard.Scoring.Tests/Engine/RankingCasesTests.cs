using System.Globalization;

namespace Dashboard.Scoring.Tests.Engine;

/// <summary>Rankings of Cases/RankingCases.csv. A weighs 60 and B 40; an empty cell is an indicator that does not apply.</summary>
public sealed class RankingCasesTests
{
    public static TheoryData<string> Cases => CaseTable.Names("RankingCases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesTotalsAndRanks(string name)
    {
        var rows = CaseTable.Load("RankingCases").Of(name);
        var builder = new PackageBuilder
        {
            Official = rows[0]["rounding"] == "official",
            Ties = rows[0]["ties"],
            GroupBy = rows[0]["group_by"],
            TieBreak = rows[0]["tie_break"].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        }.Node("R", string.Empty).Node("A", "R", "SCORE").Node("B", "R", "SCORE").Weight("A", "60").Weight("B", "40");
        foreach (var row in rows)
        {
            builder.Unit(row["unit"], row["type"], row["ranked"]);
            Observe(builder, row["unit"], "A", row["a"]);
            Observe(builder, row["unit"], "B", row["b"]);
        }

        var run = builder.Score();

        var format = rows[0]["rounding"] == "official" ? "0.00" : "0.#########";
        Assert.Equal(
            rows.Select(r => (r["unit"], r["total"], r["rank"])),
            run.Results.Select(r => (
                r.Unit.Code,
                r.Total?.ToString(format, CultureInfo.InvariantCulture) ?? string.Empty,
                r.Rank?.ToString(CultureInfo.InvariantCulture) ?? string.Empty)));
        Assert.All(run.Results.Where(r => r.Rank is not null), r =>
            Assert.Equal(run.Results.Count(o => o.Rank is not null && (rows[0]["group_by"] == "all" || o.Unit.UnitType == r.Unit.UnitType)), r.GroupSize));
    }

    private static void Observe(PackageBuilder builder, string unit, string indicator, string score) =>
        builder.Observe(unit, indicator, score, score.Length == 0 ? "not_applicable" : string.Empty);
}
