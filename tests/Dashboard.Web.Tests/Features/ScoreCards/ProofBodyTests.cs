using Bunit;
using Dashboard.Data;
using Dashboard.Data.Runs;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Explanation;
using Dashboard.Web.Features.ScoreCards;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.ScoreCards;

public sealed class ProofBodyTests : PartTest
{
    private static readonly Quarter Quarter = new(2026, 3);

    // No measure is in force: the little county of these tests has no ledgers, and the database is never opened.
    public ProofBodyTests() => Services.AddDashboardData(new DashboardDataOptions { DatabasePath = "never-opened.db" });

    [Fact]
    public void Indicator_ShowsItsFormulaWithTheNumbersPutIn()
    {
        var proof = Proof(SmallCounty.Default().Score(), "E1", "I2");

        Assert.Equal("54.00", proof.Find(".figure").ChildNodes[0].TextContent.Trim());
        Assert.Contains("100 × 90 ÷ 100 = 90.0000", proof.Find(".formula").TextContent, StringComparison.Ordinal);
        Assert.Contains("90.0000 × 权重 60 ÷ 100 = 54.00", proof.Find(".formula").TextContent, StringComparison.Ordinal);
        Assert.Contains("n / N = 90 / 100", proof.Find("[data-record]").TextContent, StringComparison.Ordinal);
        Assert.Contains("自报", proof.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void RedistributedWeight_NamesWhereItCameFrom()
    {
        var proof = Proof(SmallCounty.Default().With("E1", "I3", "not_due,,,,").Score(), "E1", "I2");

        Assert.Contains("60 → 75", proof.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.Contains(proof.FindAll(".facts a"), a => a.TextContent.StartsWith("I3", StringComparison.Ordinal));
        Assert.Contains("未到期", proof.Find(".facts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyIndicator_SaysWhyItHasNoScore()
    {
        var proof = Proof(SmallCounty.Default().With("E1", "I3", "pending,,,,").Score(), "E1", "I3");

        Assert.Contains("待核验", proof.Find(".figure").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("0.00", proof.Find(".figure").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Total_AddsItsPartsAndAdjustmentsUpInSight()
    {
        var run = SmallCounty.Default().Adjusted("E1,BON-1,bonus,1.5,\"{\"\"zh\"\":\"\"演示：表彰\"\",\"\"en\"\":\"\"Demo: honour\"\"}\"").Score();
        var proof = Proof(run, "E1", "R");

        Assert.Contains("93.00 + 1.50 = 94.50", proof.Find(".formula").TextContent, StringComparison.Ordinal);
        Assert.Contains("演示：表彰", proof.Markup, StringComparison.Ordinal);
        Assert.Contains(proof.FindAll("a"), a => a.GetAttribute("href") == "#I2");
    }

    [Fact]
    public void Change_SaysWhatItCameFrom()
    {
        var run = SmallCounty.Default().Score();
        var before = SmallCounty.Default().With("E1", "I2", ",,80,100,").Score();
        var proof = Proof(run, "E1", "I2", RunComparer.Compare(run, before, "E1", "I2"));

        Assert.Contains("+6.00，全部来自数据变化", proof.Find(".facts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void English_IsComplete()
    {
        UseCulture("en");
        var proof = Proof(SmallCounty.Default().Score(), "E1", "I3");

        Assert.Contains("100 − minor 2×1 − moderate 1×3 − serious 0×8", proof.Find(".formula").TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", proof.Find(".formula").TextContent);
    }

    private IRenderedComponent<ProofBody> Proof(ScoreRun run, string unit, string node, ScoreChange? change = null)
    {
        var standing = StandingCalculator.Groups(run, null).SelectMany(g => g.Ranked).Single(u => u.Result.Unit.Code == unit);
        var moment = new DateTimeOffset(2026, 10, 22, 9, 0, 0, TimeSpan.FromHours(8));
        return Render<ProofBody>(p => p
            .Add(x => x.Node, Explainer.Explain(run, unit, node))
            .Add(x => x.Standing, standing)
            .Add(x => x.Run, new PublishedRun(Quarter, RunKind.Published, 7, moment, moment, ScoringEngine.Version, run))
            .Add(x => x.Change, change)
            .Add(x => x.Before, change is null ? null : Quarter.Previous)
            .Add(x => x.Href, code => "#" + code));
    }
}
