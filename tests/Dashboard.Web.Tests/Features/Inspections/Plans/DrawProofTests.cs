using System.Collections.Immutable;
using System.Text.Json;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Plans;

namespace Dashboard.Web.Tests.Features.Inspections.Plans;

public sealed class DrawProofTests
{
    private static readonly ImmutableArray<DrawnVisit> Drawn = [new("U1", ["a", "b"]), new("U2", null), new("U3", ["c"])];

    [Fact]
    public void VisitsInAnyOrderAndState_AreTheDraw() => Assert.True(DrawProof.Holds(Drawn,
    [
        SampleInspection.Visit(1, "U3", inspector: "c", state: VisitState.Cancelled),
        SampleInspection.Visit(2, "U1", inspector: "a", companion: "b", state: VisitState.Done),
    ]));

    [Theory]
    [InlineData("U1", "b", "a")]
    [InlineData("U1", "a", null)]
    [InlineData("U1", "a", "c")]
    [InlineData("U2", "a", "b")]
    public void OtherInspectorsOrAnotherUnit_AreNot(string unit, string inspector, string? companion) => Assert.False(DrawProof.Holds(Drawn,
    [
        SampleInspection.Visit(1, unit, inspector: inspector, companion: companion),
        SampleInspection.Visit(2, "U3", inspector: "c"),
    ]));

    [Fact]
    public void VisitTooFewOrTooMany_IsNot()
    {
        var one = SampleInspection.Visit(1, "U1", inspector: "a", companion: "b");
        var three = SampleInspection.Visit(2, "U3", inspector: "c");

        Assert.True(DrawProof.Holds(Drawn, [one, three]));
        Assert.False(DrawProof.Holds(Drawn, [one]));
        Assert.False(DrawProof.Holds(Drawn, [one, three, SampleInspection.Visit(3, "U4", inspector: "c")]));
        Assert.False(DrawProof.Holds(Drawn, [one, three, three]));
    }

    [Fact]
    public void RecordAsText_ReadsBackAndGivesTheSameDraw()
    {
        var draw = new DrawRecord(
            "彩票 20261022",
            ["U1", "U2"],
            2,
            new Dictionary<string, ImmutableArray<string>> { ["a"] = ["U1"], ["b"] = [] }.ToImmutableSortedDictionary(StringComparer.Ordinal),
            1);
        var text = DrawJson.Of(draw);
        var again = JsonSerializer.Deserialize<DrawRecord>(text, JsonSerializerOptions.Web)!;

        Assert.Contains("彩票 20261022", text, StringComparison.Ordinal);
        Assert.Equal(Flat(draw), Flat(again));
    }

    [Fact]
    public void SuggestedSeed_IsTheDayAndANumberThatNobodyChose()
    {
        var seeds = Enumerable.Range(0, 5).Select(_ => SeedSuggestion.For(SampleInspection.Today)).ToList();

        Assert.All(seeds, s => Assert.Matches("^2026-10-22 [0-9]{8}$", s));
        Assert.True(seeds.Distinct().Count() > 1);
    }

    private static IEnumerable<string> Flat(DrawRecord draw) => draw.Replay().Select(d => $"{d.Unit}:{string.Join(',', d.Inspectors ?? [])}");
}
