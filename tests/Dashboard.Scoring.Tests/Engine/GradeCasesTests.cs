namespace Dashboard.Scoring.Tests.Engine;

/// <summary>Grades of Cases/GradeCases.csv: one indicator that weighs 100; vetoes are separated by spaces.</summary>
public sealed class GradeCasesTests
{
    public static TheoryData<string> Cases => CaseTable.Names("GradeCases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesGrades(string name)
    {
        var rows = CaseTable.Load("GradeCases").Of(name);
        var builder = new PackageBuilder { TopShare = rows[0]["share"] }
            .Node("R", string.Empty).Node("A", "R", "SCORE").Weight("A", "100").Adjuster("VET-1", "veto");
        foreach (var row in rows)
        {
            builder.Unit(row["unit"], ranked: row["ranked"]);
            if (row["score"].Length > 0)
            {
                builder.Observe(row["unit"], "A", row["score"]);
            }

            foreach (var grade in row["veto"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                builder.Adjust(row["unit"], "VET-1", "veto", string.Empty, $$"""{"grade":"{{grade}}"}""");
            }
        }

        var results = builder.Score().Results;

        Assert.Equal(
            rows.Select(r => (r["unit"], r["by_total"], r["grade"], r["fell"])),
            results.Select(r => (r.Unit.Code, r.GradeByTotal ?? string.Empty, r.Grade ?? string.Empty, r.FellByTopShare ? "yes" : "no")));
    }

    [Fact]
    public void NoGradesInTheScheme_LeaveUnitsWithoutGrade()
    {
        var run = PackageBuilder.Flat(true, ("A", "1")).Unit("U").Observe("U", "A", "95");
        var without = new PackageBuilder { Grades = "[]", TopShare = "0.3" }
            .Node("R", string.Empty).Node("A", "R", "SCORE").Weight("A", "1").Unit("U").Observe("U", "A", "95");

        Assert.Equal("优秀", run.Score().Find("U")!.Grade);
        Assert.Null(without.Score().Find("U")!.Grade);
        Assert.Null(without.Score().Find("U")!.GradeByTotal);
    }

    [Fact]
    public void OneGradeOnly_CannotFall()
    {
        var builder = new PackageBuilder { Grades = """[["只有一等",50]]""", TopShare = "0.1" }
            .Node("R", string.Empty).Node("A", "R", "SCORE").Weight("A", "1");
        foreach (var unit in new[] { "U1", "U2", "U3" })
        {
            builder.Unit(unit).Observe(unit, "A", "20");
        }

        Assert.All(builder.Score().Results, r => Assert.Equal("只有一等", r.Grade));
    }

    [Fact]
    public void GroupsOfTypes_HaveTheirOwnPlaces()
    {
        var builder = new PackageBuilder { TopShare = "0.5" }.Node("R", string.Empty).Node("A", "R", "SCORE").Weight("A", "1")
            .Unit("U1", "X").Unit("U2", "X").Unit("U3", "Y").Unit("U4", "Y");
        foreach (var (unit, score) in new[] { ("U1", "99"), ("U2", "98"), ("U3", "92"), ("U4", "91") })
        {
            builder.Observe(unit, "A", score);
        }

        Assert.Equal(["优秀", "良好", "优秀", "良好"], builder.Score().Results.Select(r => r.Grade));
    }
}
