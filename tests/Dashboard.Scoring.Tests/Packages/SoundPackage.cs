using System.Text;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Tests.Packages;

/// <summary>A package without fault that uses everything the format has; tests break one line of it.</summary>
internal sealed class SoundPackage
{
    private const string Scheme = """
        {
          "code": "TRIAL",
          "version": "2026.1",
          "nameZh": "试行方案",
          "nameEn": "Trial scheme",
          "validFrom": "2026-01-01",
          "validTo": null,
          "rounding": "points-2-half-up",
          "ranking": { "groupBy": "unit_type", "ties": "competition",
            "tieBreak": ["A", "A1"] },
          "grades": [["优秀", 90],
            ["良好", 80],
            ["合格", 60], ["不合格", 0]],
          "topGradeShare": 0.30
        }
        """;

    private const string Nodes = """
        code,parent,name_zh,name_en,aggregation,rule,rule_params,missing,evidence
        R,,总分,Total,arithmetic,,,,
        A,R,甲组,Group A,,,,,
        A1,A,办结率,Closing rate,,RATIO,"{""target"":95,""floor"":50}",skip,台账
        A2,A,知晓率,Awareness,,LINEAR,"{""zero"":60,""full"":95}",pending,"问卷, 第三方"
        A3,A,会议次数,Meetings,,COUNT,"{""target"":4,""minPerQuarter"":1,""elapsed"":0.75}",zero,
        A4,A,等次,Level,,TIER,"{""levels"":{""未建立"":0,""有效运行"":80}}",zero,
        B,R,乙组,Group B,arithmetic,,,,
        B1,B,案卷,Files,,TIER,"{""steps"":[[90,100],[80,80]],""else"":0,""failFileDeduct"":10}",skip,
        B2,B,清单,Checklist,,CHECKLIST,"{""items"":6}",skip,
        B3,B,述法测评,Rating,,SCORE,,skip,
        B4,B,检查,Inspection,,DEDUCT,"{""minor"":1,""moderate"":3,""serious"":8,""repeatFactor"":2}",full,
        B5,B,报送,Reporting,,BOOL,"{""yes"":100,""late"":60,""no"":0}",zero,
        """;

    private const string Weights = """
        code,unit_type,weight
        A1,*,10
        A1,ENF,12.5
        A2,*,10
        A3,*,20
        A4,*,10
        B,ENF,40
        B1,ENF,5
        B2,*,10
        B3,*,10
        B4,*,0
        B5,*,10
        """;

    private const string Units = """
        unit,unit_type,name_zh,name_en,ranked
        U1,ENF,甲局,Bureau A,yes
        U2,ENF,乙局,Bureau B,
        U3,GEN,丙办,Office C,no
        """;

    private const string Observations = """
        unit,indicator,state,value,numerator,denominator,detail
        U1,A1,value,,46,50,
        U1,A2,,82.4,,,
        U1,A3,value,,,,"{""quarters"":[1,2,null]}"
        U1,A4,value,,,,"{""level"":""有效运行""}"
        U1,B1,,85,,,"{""failed"":1}"
        U1,B2,value,,4,6,
        U1,B3,value,88.88,,,
        U1,B4,value,,,,"{""minor"":2,""repeat"":{""serious"":1}}"
        U1,B5,value,,,,"{""answer"":""late""}"
        U2,A1,not_applicable,,,,
        U2,A2,not_due,,,,
        U2,A3,overdue,,,,
        U2,B3,pending,,,,
        """;

    private const string Adjusters = """
        code,kind,name_zh,name_en,cap,rule_params
        BON-1,bonus,加分,Bonus,3,"{""item"":1}"
        PEN-1,penalty,扣分,Penalty,,
        VET-1,veto,否决,Veto,,
        VET-2,veto,否决二,Second veto,,"{""grade"":""合格""}"
        NET,net,净值,Net,,"{""min"":-8,""max"":5}"
        """;

    private const string Adjustments = """
        unit,code,kind,points,detail
        U1,BON-1,bonus,2,"{""item"":""试点""}"
        U1,PEN-1,penalty,0.5,
        U1,VET-1,veto,,"{""grade"":""良好""}"
        U2,VET-2,veto,,
        """;

    private readonly Dictionary<string, List<string>> _lines = new(StringComparer.Ordinal)
    {
        ["scheme.json"] = [.. Scheme.Split('\n')],
        ["nodes.csv"] = [.. Nodes.Split('\n')],
        ["weights.csv"] = [.. Weights.Split('\n')],
        ["units.csv"] = [.. Units.Split('\n')],
        ["observations.csv"] = [.. Observations.Split('\n')],
        ["adjusters.csv"] = [.. Adjusters.Split('\n')],
        ["adjustments.csv"] = [.. Adjustments.Split('\n')],
    };

    private readonly Dictionary<string, byte[]> _bytes = new(StringComparer.Ordinal);

    /// <summary>Replaces a line, or adds lines at the end when the line is "end".</summary>
    public SoundPackage With(string file, string line, string text)
    {
        if (line == "end")
        {
            _lines[file].AddRange(text.Split('\n'));
        }
        else
        {
            _lines[file][int.Parse(line, System.Globalization.CultureInfo.InvariantCulture) - 1] = text;
        }

        return this;
    }

    public SoundPackage WithText(string file, string text)
    {
        _lines[file] = [.. text.Split('\n')];
        return this;
    }

    public SoundPackage WithBytes(string file, byte[] bytes)
    {
        _bytes[file] = bytes;
        return this;
    }

    public SoundPackage Without(string file)
    {
        _lines.Remove(file);
        return this;
    }

    public string Text(string file) => string.Join('\n', _lines[file]) + "\n";

    public Dictionary<string, byte[]> Files()
    {
        var files = _lines.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(Text(f.Key)), StringComparer.Ordinal);
        foreach (var (name, bytes) in _bytes)
        {
            files[name] = bytes;
        }

        return files;
    }

    public PackageReadResult Read() => PackageReader.Read(PackageFiles.InMemory(Files()));
}
