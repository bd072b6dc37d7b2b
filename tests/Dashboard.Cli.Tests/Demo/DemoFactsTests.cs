using System.Text.Json;
using Dashboard.Cli.Demo;

namespace Dashboard.Cli.Tests.Demo;

public sealed class DemoFactsTests
{
    [Theory]
    [InlineData("2025Q1")]
    [InlineData("2025Q2")]
    [InlineData("2025Q3")]
    [InlineData("2025Q4")]
    public void LastYear_IsComplete(string period) =>
        Assert.DoesNotContain(DemoFacts.Observations(period), r => r["state"] is "pending" or "overdue");

    [Fact]
    public void OpenQuarter_HasEveryKindOfEmpty()
    {
        var rows = DemoFacts.Observations(DemoFacts.Open);

        Assert.All(new[] { "not_due", "pending", "overdue", "not_applicable" }, state => Assert.Contains(rows, r => r["state"] == state));
        var overdue = rows.Where(r => r["state"] == "overdue").ToList();
        Assert.Equal(5, overdue.Count);
        Assert.Equal(["410324104", "ENF-05"], overdue.Select(r => r["unit"]).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(rows, r => r["state"] == "pending" && r["indicator"] == "P1-14");
    }

    [Fact]
    public void PublishedQuarters_WaitForNothing() => Assert.All(
        DemoFacts.Periods.Where(p => p != DemoFacts.Open),
        period => Assert.DoesNotContain(DemoFacts.Observations(period), r => r["state"] == "pending"));

    [Fact]
    public void AnnualIndicators_AreNotDueBeforeTheYearEnds()
    {
        var annual = SeedFolder.Rows("scheme/nodes.csv").Where(r => r["frequency"] == "annual" && r["code"] is not ("P6-03" or "P6-04")).Select(r => r["code"]).ToHashSet();

        foreach (var period in DemoFacts.Periods)
        {
            var states = DemoFacts.Observations(period).Where(r => annual.Contains(r["indicator"])).Select(r => r["state"]).ToHashSet();
            Assert.Equal([period.EndsWith("Q4", StringComparison.Ordinal) ? "value" : "not_due"], states);
        }
    }

    [Fact]
    public void SurveysOfTheHalfYear_AreCarriedToTheNextQuarter()
    {
        foreach (var year in new[] { "2025", "2026" })
        {
            Assert.Equal(Survey($"{year}Q2"), Survey($"{year}Q3"));
        }

        static List<string> Survey(string period) => [.. DemoFacts.Observations(period)
            .Where(r => r["indicator"] is "P2-04" or "P2-05")
            .Select(r => $"{r["unit"]} {r["indicator"]} {Reported(r)}/{r["denominator"]}")];
    }

    [Fact]
    public void VillageRechecks_AreDueOnlyWhereOneWasMade()
    {
        Assert.All(DemoFacts.Periods, period =>
        {
            var end = DemoPeriod.Parse(period);
            var checkedUnits = SeedFolder.Rows("demo/inspections.csv")
                .Where(r => r["checklist"] == "CK5" && r["state"] == "released" && string.CompareOrdinal(r["visited_on"], $"{end.Year}-01-01") >= 0
                    && string.CompareOrdinal(r["visited_on"], $"{end.Year}-{end.Quarter * 3:00}-31") <= 0)
                .Select(r => r["unit"]).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(checkedUnits, DemoFacts.Observations(period)
                .Where(r => r["indicator"] == "P6-04" && r["state"] == "value").Select(r => r["unit"]).Order(StringComparer.Ordinal));
        });
        Assert.Contains(DemoFacts.Observations(DemoFacts.Open), r => r["indicator"] == "P6-04" && r["state"] == "not_due");
    }

    [Fact]
    public void ReportedFigures_DifferFromTheMeasuredOnes()
    {
        var measured = DemoFacts.Observations(DemoFacts.Open).ToDictionary(r => (r["unit"], r["indicator"]));
        var reported = SeedFolder.Rows("demo/reported.csv");

        Assert.NotEmpty(reported);
        Assert.All(reported, r => Assert.True(
            measured[(r["unit"], r["indicator"])] is var m && (m["state"] != r["state"] || m["numerator"] != r["numerator"] || m["value"] != r["value"]),
            $"{r["unit"]} {r["indicator"]}"));
        Assert.DoesNotContain(reported, r => r["indicator"] is "P1-14" or "P3-08");
    }

    [Fact]
    public void CasesOfAYear_OnlyGrow()
    {
        var flows = SeedFolder.Rows("demo/profiles.csv").Where(r => r["pattern"] == "flow").Select(r => r["indicator"]).ToHashSet();
        var pairs = DemoFacts.Periods.Zip(DemoFacts.Periods.Skip(1)).Where(p => p.First[..4] == p.Second[..4]);
        foreach (var (before, after) in pairs)
        {
            var earlier = Cases(before);
            foreach (var (key, (n, all)) in Cases(after).Where(c => earlier.ContainsKey(c.Key)))
            {
                Assert.True(earlier[key].N <= n && earlier[key].All <= all, $"{after} {key} fell from {earlier[key]} to {(n, all)}");
            }
        }

        Dictionary<(string, string), (decimal N, decimal All)> Cases(string period) => DemoFacts.Observations(period)
            .Where(r => flows.Contains(r["indicator"]) && r["state"] == "value")
            .ToDictionary(r => (r["unit"], r["indicator"]), r => (Reported(r), DemoFacts.Number(r["denominator"])));
    }

    [Fact]
    public void Counts_AreTheSumOfTheirQuarters()
    {
        var counts = DemoFacts.Observations("2025Q3").Where(r => r["detail"].Contains("quarters", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(counts);
        Assert.All(counts, r =>
        {
            var quarters = JsonElement.Parse(r["detail"]).GetProperty("quarters");
            Assert.Equal(3, quarters.GetArrayLength());
            Assert.Equal(DemoFacts.Number(r["value"]), quarters.EnumerateArray().Sum(q => q.GetDecimal()));
        });
    }

    [Fact]
    public void DemonstrationVillages_CoverTheCountyAndGrowFromTheBaseline()
    {
        var county = Pool(DemoFacts.Open, "P6-01");
        Assert.Equal((214m, 214m), county);
        Assert.Equal((154m, 214m), Pool(DemoFacts.Open, "P6-02"));

        var byQuarter = DemoFacts.Periods.Select(p => Pool(p, "P6-02").N).ToList();
        Assert.True(byQuarter[0] >= 128);
        Assert.Equal(byQuarter.Order(), byQuarter);

        static (decimal N, decimal All) Pool(string period, string indicator)
        {
            var rows = DemoFacts.Observations(period).Where(r => r["indicator"] == indicator).ToList();
            Assert.Equal(15, rows.Count);
            return (rows.Sum(r => DemoFacts.Number(r["numerator"])), rows.Sum(r => DemoFacts.Number(r["denominator"])));
        }
    }

    [Fact]
    public void TownshipTitles_AreHeldByEightOfFourteen()
    {
        var rows = DemoFacts.Observations(DemoFacts.Open).Where(r => r["indicator"] == "P6-03").ToList();

        Assert.Equal(14, rows.Count(r => r["state"] == "value"));
        Assert.Equal("410324400", Assert.Single(rows, r => r["state"] == "not_applicable")["unit"]);
        Assert.Equal(8, rows.Count(r => r["detail"].Contains("市级", StringComparison.Ordinal) || r["detail"].Contains("省级以上", StringComparison.Ordinal)));
    }

    [Fact]
    public void VillageBonus_FollowsTheRegister()
    {
        var register = TownshipRegister.Load(SeedFolder.Root);
        var bonus = DemoFacts.Adjustments(DemoFacts.Open).Where(r => r["code"] == "BON-04").ToList();

        Assert.NotEmpty(bonus);
        Assert.All(bonus, r => Assert.Equal(0.2m * register.NewInYear(r["unit"], DemoPeriod.Parse(DemoFacts.Open)), DemoFacts.Number(r["points"])));
        Assert.Contains(bonus, r => DemoFacts.Number(r["points"]) > 1);
    }

    [Fact]
    public void TownshipsFile_StartsFromTheBaseline()
    {
        var rows = SeedFolder.Rows("townships.csv");

        Assert.Equal(128, rows.Sum(r => DemoFacts.Number(r["demo_city_level"])));
        Assert.Equal(6, rows.Sum(r => DemoFacts.Number(r["demo_city_level_title"])));
        Assert.Equal(30, rows.Sum(r => DemoFacts.Number(r["communities"])));
        Assert.Equal(184, rows.Sum(r => DemoFacts.Number(r["villages"])));
    }

    // An inspection may disprove some of what the ledger says.
    private static decimal Reported(DemoTable.Row row) => DemoFacts.Number(row["numerator"])
        + (row["detail"].Length > 0 && JsonElement.Parse(row["detail"]).TryGetProperty("disproved", out var n) ? n.GetDecimal() : 0);
}
