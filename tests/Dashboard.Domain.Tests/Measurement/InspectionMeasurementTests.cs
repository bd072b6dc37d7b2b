using System.Text;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Rectification;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Domain.Tests.Measurement;

public sealed class InspectionMeasurementTests
{
    private static readonly Quarter Third = new(2026, 3);

    private const string Nodes = """
        code,parent,name_zh,name_en,aggregation,rule,rule_params,missing,measured_by
        R,,县,County,,,,,
        S1,R,督查,Supervision,,DEDUCT,"{""start"":100,""minor"":1,""moderate"":3,""serious"":8,""repeatFactor"":2,""floor"":0}",pending,inspections
        S2,R,案卷,Case files,,TIER,"{""steps"":[[90,100],[80,80]],""else"":0,""failFileDeduct"":10}",skip,case_files
        S3,R,复核,Re-checks,,RATIO,"{""target"":100,""floor"":70}",skip,village_rechecks
        L1,R,办结率,Closed,,RATIO,"{""target"":100,""floor"":0}",skip,
        L2,R,研究次数,Deliberations,,COUNT,"{""target"":4,""minPerQuarter"":1}",skip,
        L3,R,运行等次,Level,,TIER,"{""levels"":{""未建立"":0,""已建立"":60,""有效运行"":80,""推广"":100}}",skip,
        """;

    [Fact]
    public void Supervision_IsTheMeanOfInspections_UnannouncedSixtyAnnouncedForty()
    {
        // Unannounced 100 - 3 = 97 and 100 - 8 = 92, mean 94.5; announced 100 - 1 = 99: 0.6 * 94.5 + 0.4 * 99 = 96.3.
        var run = Score(
            Inspected(InspectionKind.Unannounced, Found("S1", Severity.Moderate, 3)),
            Inspected(InspectionKind.Unannounced, Found("S1", Severity.Serious, 8)),
            Inspected(InspectionKind.Comprehensive, Found("S1", Severity.Minor, 1)));
        Assert.Equal(96.3m, ScoreOf(run, "S1"));
    }

    [Fact]
    public void Supervision_OfOneKindOnly_TakesAll()
    {
        var run = Score(
            Inspected(InspectionKind.ServiceWindow, Found("S1", Severity.Moderate, 9)),
            Inspected(InspectionKind.VisitRecords));
        Assert.Equal(95.5m, ScoreOf(run, "S1"));
    }

    [Fact]
    public void RelapseCostsTwice_AndTimelyClosingGivesHalfBack()
    {
        var relapse = Found("S1", Severity.Moderate, 3) with { IsRelapse = true };
        Assert.Equal(94, ScoreOf(Score(Inspected(InspectionKind.Unannounced, relapse)), "S1"));
        Assert.Equal(97, ScoreOf(Score(Inspected(InspectionKind.Unannounced, relapse with { ShareLeft = 0.5m })), "S1"));
    }

    [Fact]
    public void WhatAFindingMeans_FollowsHowItEnded()
    {
        var finding = new Finding
        {
            Id = "WT-00001",
            Unit = "U1",
            Place = "大厅",
            Item = "CK2-01",
            Severity = Severity.Moderate,
            Points = 6,
            Finder = "inspector",
            FoundOn = new DateOnly(2026, 8, 3),
            IsRelapse = true,
        };
        Assert.Equal((3m, 1m), Means(finding));
        Assert.Equal((3m, 0.5m), Means(finding with { State = FindingState.ClosedOnTime }));
        Assert.Equal((3m, 1m), Means(finding with { State = FindingState.ClosedLate }));
        Assert.Equal((3m, 0m), Means(finding with { State = FindingState.Withdrawn }));
        Assert.Equal((3m, 1m), Means(finding with { State = FindingState.ClosedOnTime, Severity = Severity.Serious }));

        static (decimal, decimal) Means(Finding finding)
        {
            var measured = MeasuredFinding.Of(finding, "S1", 1, 1, RectificationRules.Default);
            return (measured.Points, measured.ShareLeft);
        }
    }

    [Fact]
    public void Supervision_WithoutInspection_WaitsAndIsNotFullMarks()
    {
        var run = Score();
        Assert.Equal(ObservationState.Absent, Observed(run, "S1").State);
        Assert.Null(ScoreOf(run, "S1"));
    }

    [Fact]
    public void InspectionsOfOtherYearsAndLaterQuarters_DoNotCount()
    {
        var run = Score(
            Inspected(InspectionKind.Comprehensive) with { VisitedOn = new DateOnly(2026, 10, 1), Findings = [Found("S1", Severity.Serious, 8)] },
            Inspected(InspectionKind.Comprehensive) with { VisitedOn = new DateOnly(2025, 12, 31), Findings = [Found("S1", Severity.Serious, 8)] },
            Inspected(InspectionKind.Comprehensive) with { VisitedOn = new DateOnly(2026, 1, 1) });
        Assert.Equal(100, ScoreOf(run, "S1"));
    }

    [Fact]
    public void CaseFiles_AreAveragedAndAFailedFileIsCounted()
    {
        var run = Score(
            Inspected(InspectionKind.CaseFile, Found("S2", Severity.RedLine, 100)),
            Inspected(InspectionKind.CaseFile, Found("S2", Severity.Moderate, 5)),
            Inspected(InspectionKind.CaseFile));
        Assert.Equal(65, Observed(run, "S2").Value);
        Assert.Equal(1, Observed(run, "S2").Detail!.Failed);
    }

    [Fact]
    public void VillageRechecks_CountThoseThatKeepTheTitle_WhateverWasMendedLater()
    {
        var mended = Found("S3", Severity.Moderate, 25) with { ShareLeft = 0.5m };
        var run = Score(
            Inspected(InspectionKind.VillageRecheck, mended),
            Inspected(InspectionKind.VillageRecheck, Found("S3", Severity.Minor, 2)),
            Inspected(InspectionKind.VillageRecheck, mended with { ShareLeft = 0 }));
        Assert.Equal((2m, 3m), (Observed(run, "S3").Numerator, Observed(run, "S3").Denominator));
    }

    [Fact]
    public void LinkedRate_KeepsTheReportLessWhatWasDisproved()
    {
        var run = Score(Inspected(InspectionKind.Comprehensive, Found("L1", Severity.Moderate, 9) with { Misses = 4 }));
        Assert.Equal((16m, 25m), (Observed(run, "L1").Numerator, Observed(run, "L1").Denominator));
        Assert.Equal("""{"reported":20,"disproved":4}""", Observed(run, "L1").Detail!.Text);
        var all = Score(Inspected(InspectionKind.Comprehensive, Found("L1", Severity.Moderate, 9) with { Misses = 40 }));
        Assert.Equal(0, Observed(all, "L1").Numerator);
    }

    [Fact]
    public void LinkedCount_LosesOneInTheQuarterOfTheVisit()
    {
        var run = Score(Inspected(InspectionKind.Comprehensive, Found("L2", Severity.Moderate, 3)));
        Assert.Equal([1m, 2m, 0m], Observed(run, "L2").Detail!.Quarters.Select(q => q!.Value));
        Assert.Equal(3, Observed(run, "L2").Value);
    }

    [Theory]
    [InlineData(1, "有效运行")]
    [InlineData(2, "已建立")]
    [InlineData(3, "未建立")]
    public void LinkedLevel_IsNoHigherThanTheInspectorJudged(int step, string expected)
    {
        var run = Score(Inspected(InspectionKind.Comprehensive, Found("L3", Severity.Moderate, 3) with { GradeStep = step }));
        Assert.Equal(expected, Observed(run, "L3").Detail!.Level);
    }

    [Fact]
    public void WithdrawnFinding_DisprovesNothing()
    {
        var run = Score(Inspected(
            InspectionKind.Comprehensive,
            Found("L1", Severity.Moderate, 9) with { ShareLeft = 0 },
            Found("S1", Severity.Moderate, 9) with { ShareLeft = 0 }));
        Assert.Equal(20, Observed(run, "L1").Numerator);
        Assert.Equal(100, ScoreOf(run, "S1"));
    }

    private static MeasuredFinding Found(string indicator, Severity severity, decimal points) => new(indicator, severity, points, false, 1, 1, 1);

    private static MeasuredInspection Inspected(InspectionKind kind, params MeasuredFinding[] findings) =>
        new("U1", kind, new DateOnly(2026, 8, 3), [.. findings]);

    private static ScoreRun Score(params MeasuredInspection[] inspections)
    {
        var read = PackageReader.Read(PackageFiles.InMemory(new Dictionary<string, byte[]>
        {
            ["scheme.json"] = Bytes("""{"code":"X","version":"1","nameZh":"案","nameEn":"Plan","rounding":"none","ranking":{"groupBy":"unit_type","ties":"competition","tieBreak":[]},"grades":[["合格",60],["不合格",0]]}"""),
            ["nodes.csv"] = Bytes(Nodes),
            ["weights.csv"] = Bytes("code,unit_type,weight\nS1,*,1\nS2,*,1\nS3,*,1\nL1,*,1\nL2,*,1\nL3,*,1\n"),
            ["units.csv"] = Bytes("unit,unit_type,name_zh,name_en\nU1,ENF,局,Bureau\n"),
            ["observations.csv"] = Bytes("""
                unit,indicator,state,value,numerator,denominator,detail
                U1,S1,value,,,,"{""serious"":12}"
                U1,L1,value,,20,25,
                U1,L2,value,4,,,"{""quarters"":[1,2,1]}"
                U1,L3,value,,,,"{""level"":""推广""}"
                """),
        }));
        Assert.Empty(read.Faults);
        return ScoringEngine.Score(MeasuredPackage.Of(read.Package!, Third, LedgerObservations.None, inspections.ToLookup(i => i.Unit), [], Third.LastDay));
    }

    private static Observation Observed(ScoreRun run, string indicator) => run.Package.ObservationOf(0, run.Package.Scheme.Find(indicator)!.Ordinal);

    private static decimal? ScoreOf(ScoreRun run, string indicator) =>
        run.Card("U1")![run.Package.Scheme.Find(indicator)!].Score is { } score ? decimal.Round(score, 6) : null;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
