using System.Text;
using Dashboard.Domain.LeadGoose;
using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Domain.Tests.Support;

/// <summary>
/// A county small enough to reckon by hand: three enforcement departments, two townships and an unranked zone, seven
/// indicators. Start from <see cref="Default"/> and change single observations.
/// </summary>
public sealed class SmallCounty
{
    private const string Nodes = """
        code,parent,name_zh,name_en,aggregation,rule,rule_params,missing,lead_goose_duty,coverage,short_zh,short_en,data_source,evidence_zh,evidence_en,unit
        R,,县,County,,,,,,,,,,,,
        P1,R,头雁工程,Lead-goose project,,,,,,,头雁,Lead goose,,,,
        I1,P1,专题研究,Deliberations,,COUNT,"{""target"":4,""minPerQuarter"":1,""elapsed"":0.75}",zero,D1,,,,self-report,纪要,Minutes,次
        I2,P1,培训率,Training rate,,RATIO,"{""target"":100,""floor"":50}",skip,"D2,D2a",,,,self-report,名册,Roster,%
        I3,P1,督查得分,Inspections,,DEDUCT,"{""minor"":1,""moderate"":3,""serious"":8}",pending,ALL,,,,inspection,检查表,Checklist,分
        P6,R,治理工程,Governance project,,,,,,,治理,Governance,,,,
        C1,P6,县级村,County villages,,RATIO,"{""target"":100,""floor"":0}",skip,,county-villages,,,village-register,文件,Document,%
        C2,P6,市级村,City villages,,LINEAR,"{""zero"":20,""full"":65}",skip,,city-villages,,,village-register,文件,Document,%
        C3,P6,法治乡镇,Township title,,TIER,"{""levels"":{""未创建"":30,""县级"":70,""市级"":90,""省级以上"":100}}",skip,,city-townships:市级,,,village-register,文件,Document,等级
        A1,P6,村规,Village rules,,BOOL,"{""yes"":100,""late"":60,""no"":0}",skip,D8,,,,self-report,链接,Link,是/否
        """;

    private readonly Dictionary<(string Unit, string Indicator), string> _observations = [];
    private readonly List<string> _adjustments = [];

    public static IReadOnlyList<LeadGooseDuty> Duties { get; } =
    [
        new("D1", 1, "研究法治", "Deliberation", "S1.2"),
        new("D2", 2, "带头学法", "Study", "S1.3"),
        new("D2a", 3, "参与普法", "Publicity", "S1.3"),
        new("D8", 4, "民主法治创建", "Creation", "S1.9"),
        new("D11", 5, "三清两建", "Clean-ups", "S1.12"),
    ];

    public static IReadOnlyList<OrganisationUnit> Units { get; } =
    [
        Unit("E1", UnitTypes.Enforcement, "公安局", "Police", "gaj"),
        Unit("E2", UnitTypes.Enforcement, "水利局", "Water", "slj"),
        Unit("E3", UnitTypes.Enforcement, "林业局", "Forestry", "lyj"),
        Unit("T1", UnitTypes.Township, "潭头镇", "Tantou", "ttz", countsInTitles: true),
        Unit("T2", UnitTypes.Township, "庙子镇", "Miaozi", "mzz", countsInTitles: true),
        Unit("Z1", UnitTypes.Township, "示范区", "Zone", "sfq", ranked: false),
    ];

    /// <summary>E1 90, E2 80, E3 70 of their own points; T1 ahead of T2.</summary>
    public static SmallCounty Default()
    {
        var county = new SmallCounty();
        foreach (var (unit, met) in new[] { ("E1", 90), ("E2", 80), ("E3", 70), ("T1", 95), ("T2", 75), ("Z1", 60) })
        {
            county.With(unit, "I1", ",,,,\"{\"\"quarters\"\":[1,1,1]}\"")
                .With(unit, "I2", FormattableString.Invariant($",,{met},100,"))
                .With(unit, "I3", ",,,,\"{\"\"minor\"\":2,\"\"moderate\"\":1,\"\"serious\"\":0}\"");
        }

        foreach (var (unit, city, all, level) in new[] { ("T1", 4, 8, "市级"), ("T2", 1, 6, "县级"), ("Z1", 1, 3, "市级") })
        {
            county.With(unit, "C1", FormattableString.Invariant($",,{all},{all},"))
                .With(unit, "C2", FormattableString.Invariant($",,{city},{all},"))
                .With(unit, "C3", $",,,,\"{{\"\"level\"\":\"\"{level}\"\"}}\"")
                .With(unit, "A1", ",,,,\"{\"\"answer\"\":\"\"late\"\"}\"");
        }

        return county;
    }

    /// <param name="unit">The unit.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="cells">state,value,numerator,denominator,detail as in observations.csv; null takes the row away.</param>
    public SmallCounty With(string unit, string indicator, string? cells)
    {
        _observations.Remove((unit, indicator));
        if (cells is not null)
        {
            _observations.Add((unit, indicator), cells);
        }

        return this;
    }

    /// <param name="row">unit,code,kind,points,detail as in adjustments.csv.</param>
    public SmallCounty Adjusted(string row)
    {
        _adjustments.Add(row);
        return this;
    }

    public ScoreRun Score()
    {
        var read = PackageReader.Read(PackageFiles.InMemory(new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["scheme.json"] = Bytes("""
                {"code":"SMALL","version":"1","nameZh":"小县","nameEn":"Small","validFrom":"2026-01-01","rounding":"points-2-half-up",
                 "ranking":{"groupBy":"unit_type","ties":"competition","tieBreak":["P1"]},
                 "grades":[["优秀",90],["良好",80],["合格",60],["不合格",0]],"topGradeShare":0.5}
                """),
            ["nodes.csv"] = Bytes(Nodes),
            ["weights.csv"] = Bytes("""
                code,unit_type,weight
                I1,ENF,20
                I2,ENF,60
                I3,ENF,20
                I1,TWN,10
                I2,TWN,30
                I3,TWN,10
                C1,TWN,10
                C2,TWN,20
                C3,TWN,10
                A1,TWN,10
                """),
            ["units.csv"] = Bytes("unit,unit_type,name_zh,name_en,ranked\n" + string.Join('\n', Units.Select(u =>
                $"{u.Code},{u.UnitType},{u.NameZh},{u.NameEn},{(u.Ranked ? "yes" : "no")}"))),
            ["observations.csv"] = Bytes("unit,indicator,state,value,numerator,denominator,detail\n" + string.Join('\n', _observations.Select(o =>
                $"{o.Key.Unit},{o.Key.Indicator},{o.Value}"))),
            ["adjustments.csv"] = Bytes("unit,code,kind,points,detail\n" + string.Join('\n', _adjustments)),
        }));
        Assert.Empty(read.Faults.Select(f => f.ToText(System.Globalization.CultureInfo.InvariantCulture)));
        return ScoringEngine.Score(read.Package!);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static OrganisationUnit Unit(
        string code, string type, string zh, string en, string pinyin, bool ranked = true, bool countsInTitles = false) =>
        new(code, type, "town", zh, en, pinyin, ranked, countsInTitles, "局长", "Director");
}
