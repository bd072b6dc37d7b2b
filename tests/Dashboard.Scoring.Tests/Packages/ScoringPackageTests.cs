using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Tests.Packages;

/// <summary>Packages built in code, as the database does, against those read from files.</summary>
public sealed class ScoringPackageTests
{
    [Fact]
    public void OrderOfRowsGivenInCode_NeverMatters()
    {
        var read = new SoundPackage().Read().Package!;
        var observations = read.Units.SelectMany((u, place) => read.Scheme.Indicators
            .Select(i => (u.Code, i.Code, Observation: read.ObservationOf(place, i.Ordinal)))
            .Where(o => o.Observation.State != ObservationState.Absent)).ToList();

        var backwards = new ScoringPackage(
            read.Scheme, read.Units.Reverse(), observations.AsEnumerable().Reverse(), read.Adjustments.Reverse());

        var (one, two) = (ScoringEngine.Score(read), ScoringEngine.Score(backwards));
        Assert.Equal((one.InputHash, one.OutputHash), (two.InputHash, two.OutputHash));
        Assert.Equal(one.Find("U1")!.Adjustments, two.Find("U1")!.Adjustments);
        Assert.Equal(one.Find("U1")!.Vetoes, two.Find("U1")!.Vetoes);
    }

    [Fact]
    public void UnknownOrRepeatedObservation_IsRefused()
    {
        var read = new SoundPackage().Read().Package!;
        ScoringPackage With(params (string, string, Observation)[] observations) => new(read.Scheme, read.Units, observations, []);

        Assert.Throws<ArgumentException>(() => With(("U9", "A1", Observation.Ratio(1, 2))));
        Assert.Throws<ArgumentException>(() => With(("U1", "Z9", Observation.Ratio(1, 2))));
        Assert.Throws<ArgumentException>(() => With(("U1", "A", Observation.Ratio(1, 2))));
        Assert.Throws<ArgumentException>(() => With(("U1", "A1", Observation.Ratio(1, 2)), ("U1", "A1", Observation.Ratio(1, 2))));
        Assert.Throws<ArgumentException>(() => new ScoringPackage(read.Scheme, [.. read.Units, read.Units[0]], [], []));
    }

    [Fact]
    public void AdjustmentOfACodeTheSchemeDoesNotKnow_HasNoCap()
    {
        var read = new SoundPackage().Read().Package!;

        var package = new ScoringPackage(read.Scheme, read.Units, [("U1", "B3", Observation.Of(80))], [new Adjustment("U1", "NEW", AdjustmentKind.Bonus, 4, null, string.Empty)]);

        Assert.Equal(4, ScoringEngine.Score(package).Find("U1")!.NetAdjustment);
    }

    [Fact]
    public void SchemeWithoutNames_IsWrittenAndReadBack()
    {
        var package = new SoundPackage().WithText("scheme.json", """{"code":"C","version":"V","rounding":"none","grades":[["优秀",90],["良好",80],["合格",60]]}""").Read().Package!;

        var again = PackageBuilder.Read(PackageWriter.Write(package));

        Assert.Equal(ScoringEngine.Score(package).InputHash, ScoringEngine.Score(again).InputHash);
    }

    [Fact]
    public void EveryOddText_IsWrittenAndReadBack()
    {
        var package = new SoundPackage()
            .With("scheme.json", "4", "  \"nameZh\": \"\\\"引号\\\" 与 \\n 换行 <&>\",")
            .With("scheme.json", "6", "  \"validFrom\": null,").With("scheme.json", "7", "  \"validTo\": \"2026-12-31\",")
            .With("nodes.csv", "7", "A4,A,\"等\n次\",\"Le\"\"vel\",,TIER,\"{\"\"levels\"\":{\"\"有效运行\"\":80,\"\"say \\\"\"hi\\\"\"\"\":5}}\",zero,\" a, \"\"b\"\" \"")
            .With("nodes.csv", "13", "B5,B,报送,Reporting,,BOOL,\"{\"\"late\"\":60,\"\"say \\\"\"hi\\\"\"\"\":1}\",zero,")
            .With("nodes.csv", "10", "B2,B,清单,Checklist,,CHECKLIST,\"{\"\"items\"\":[ {\"\"a\"\":\"\"甲\"\"},\n 3 ]}\",skip,")
            .Read().Package!;

        var again = PackageBuilder.Read(PackageWriter.Write(package));

        Assert.Equal(ScoringEngine.Score(package).InputHash, ScoringEngine.Score(again).InputHash);
        Assert.Equal("\"引号\" 与 \n 换行 <&>", again.Scheme.NameZh);
        Assert.Equal(" a, \"b\" ", again.Scheme.Find("A4")!.Description["evidence"]);
        Assert.Equal(package.Scheme.Find("B5")!.Rule, again.Scheme.Find("B5")!.Rule);
        Assert.Equal(package.Scheme.Find("A4")!.Rule, again.Scheme.Find("A4")!.Rule);
        Assert.Equal((null, new DateOnly(2026, 12, 31)), (again.Scheme.ValidFrom, again.Scheme.ValidTo!.Value));
    }

    [Fact]
    public void PartsOfAPackage_AreWrittenAlone()
    {
        var package = new SoundPackage().Read().Package!;
        var files = PackageWriter.Write(package);

        Assert.Equal(files["observations.csv"], PackageWriter.WriteObservations(package));
        Assert.Equal(files["adjustments.csv"], PackageWriter.WriteAdjustments(package.Adjustments));
        Assert.Equal(["adjusters.csv", "nodes.csv", "scheme.json", "weights.csv"], PackageWriter.WriteScheme(package.Scheme).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NodeWithoutRule_CannotBeScored()
    {
        var header = new SchemeHeader("C", "V", string.Empty, string.Empty, null, null, RoundingMode.Points2HalfUp, new RankingPolicy(true, false, []), new GradeBands([], null));
        var root = new NodeDefinition("R", string.Empty, string.Empty, string.Empty, Aggregation.Arithmetic, null, MissingPolicy.Skip, new Dictionary<string, string>());

        Assert.Throws<ArgumentException>(() => ScoringEngine.Score(new ScoringPackage(new Scheme(header, [root], [], [], null), [], [], [])));
    }
}
