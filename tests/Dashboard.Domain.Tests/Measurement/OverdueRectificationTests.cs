using System.Text;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Rectification;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Tests.Measurement;

public sealed class OverdueRectificationTests
{
    private static readonly Quarter Third = new(2026, 3);
    private static readonly DateOnly Today = new(2026, 10, 22);

    private static readonly Finding Overdue = new()
    {
        Id = "WT-00001",
        Unit = "U1",
        Place = "大厅",
        Item = "CK2-01",
        Severity = Severity.Moderate,
        Points = 3,
        Finder = "inspector",
        FoundOn = new DateOnly(2026, 8, 3),
        State = FindingState.Rectifying,
        OriginalDue = new DateOnly(2026, 9, 1),
        Due = new DateOnly(2026, 9, 1),
    };

    [Fact]
    public void OverdueFinding_CostsItsPoints_SeriousMore()
    {
        Assert.Equal(0.2m, Assert.Single(Penalties(Overdue)).Points);
        Assert.Equal(0.5m, Assert.Single(Penalties(Overdue with { Severity = Severity.Serious })).Points);
    }

    [Fact]
    public void LateReport_StaysLateAfterClosing()
    {
        Assert.Single(Penalties(Overdue with { State = FindingState.ClosedLate, ReportedOn = new DateOnly(2026, 9, 2) }));
        Assert.Single(Penalties(Overdue with { State = FindingState.Reported, ReportedOn = new DateOnly(2026, 9, 2) }));
    }

    [Fact]
    public void TimelyWithdrawnOrExtendedFinding_CostsNothing()
    {
        Assert.Empty(Penalties(Overdue with { State = FindingState.ClosedOnTime, ReportedOn = new DateOnly(2026, 9, 1) }));
        Assert.Empty(Penalties(Overdue with { State = FindingState.Withdrawn }));
        Assert.Empty(Penalties(Overdue with { Due = new DateOnly(2026, 10, 30) }));
    }

    [Fact]
    public void DueDate_DecidesTheQuarter()
    {
        Assert.Empty(OverdueRectification.Of(Scheme(), new Quarter(2026, 2), [Overdue], Today));
        Assert.Single(OverdueRectification.Of(Scheme(), new Quarter(2026, 4), [Overdue], Today));
        Assert.Empty(OverdueRectification.Of(Scheme(), new Quarter(2027, 1), [Overdue], Today));
    }

    private static IEnumerable<Dashboard.Scoring.Observations.Adjustment> Penalties(Finding finding) =>
        OverdueRectification.Of(Scheme(), Third, [finding], Today);

    private static Scheme Scheme() => PackageReader.Read(PackageFiles.InMemory(new Dictionary<string, byte[]>
    {
        ["scheme.json"] = Bytes("""{"code":"X","version":"1","nameZh":"案","nameEn":"Plan","rounding":"none","ranking":{"groupBy":"unit_type","ties":"competition","tieBreak":[]},"grades":[["合格",60],["不合格",0]]}"""),
        ["nodes.csv"] = Bytes("code,parent,name_zh,name_en,aggregation,rule,rule_params,missing\nR,,县,County,,,,\nS,R,甲,A,,SCORE,,skip\n"),
        ["weights.csv"] = Bytes("code,unit_type,weight\nS,*,1\n"),
        ["units.csv"] = Bytes("unit,unit_type,name_zh,name_en\nU1,ENF,局,Bureau\n"),
        ["observations.csv"] = Bytes("unit,indicator,state,value,numerator,denominator,detail\n"),
        ["adjusters.csv"] = Bytes("code,kind,name_zh,name_en,cap,rule_params\nPEN-02,penalty,逾期,Overdue,3,\"{\"\"perItem\"\":0.2,\"\"perSerious\"\":0.5}\"\n"),
    })).Package!.Scheme;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
