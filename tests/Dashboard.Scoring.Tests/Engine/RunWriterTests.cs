using System.Globalization;
using System.Text;
using Dashboard.Scoring.Engine;

namespace Dashboard.Scoring.Tests.Engine;

public sealed class RunWriterTests
{
    [Fact]
    public void OfficialRun_PrintsScoresPointsWeightsAndStates()
    {
        var run = PackageBuilder.Flat(true, ("a", "1"), ("b", "2"), ("c", "3")).Unit("U2").Unit("U1")
            .Observe("U1", "a", "66.66665").Observe("U1", "b", "100").Observe("U1", "c", state: "not_due").Score();

        var written = new List<int>();

        Assert.Equal(
            """
            unit,node,score,points,weight,state
            U1,R,88.8889,88.89,100,value
            U1,a,66.6667,22.22,33.33333333333333333,value
            U1,b,100.0000,66.67,66.66666666666666667,value
            U1,c,,,0,not_due
            U2,R,,,0,absent
            U2,a,,,0,absent
            U2,b,,,0,absent
            U2,c,,,0,absent

            """,
            Scores(run, written.Add));
        Assert.Equal([1, 2], written);
        Assert.Equal(
            """
            unit,unit_type,total,rank,grade
            U1,T,88.89,1,良好
            U2,T,,,

            """,
            Ranking(run));
    }

    [Fact]
    public void AnalyticalRun_PrintsFifteenDigitsAtLeast()
    {
        var run = PackageBuilder.Flat(false, ("a", "1"), ("b", "2")).Unit("U").Observe("U", "a", "10").Observe("U", "b", "0.0000000001").Score();

        Assert.Equal(
            """
            unit,node,score,points,weight,state
            U,R,3.3333333334000002,,100,value
            U,a,10,,33.33333333333333333,value
            U,b,0.0000000001,,66.66666666666666667,value

            """,
            Scores(run, null));
        Assert.Equal("unit,unit_type,total,rank,grade\nU,T,3.3333333334,1,不合格\n", Ranking(run));
    }

    [Fact]
    public void Output_DoesNotDependOnTheCulture()
    {
        var run = PackageBuilder.Flat(false, ("a", "1"), ("b", "2")).Unit("U").Observe("U", "a", "10.5").Observe("U", "b", "99.25").Score();
        var expected = Scores(run, null);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(expected, Scores(run, null));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Run_AnswersForUnitsItKnows()
    {
        var run = PackageBuilder.Flat(true, ("a", "1")).Unit("U").Observe("U", "a", "10.5").Score();
        var real = PackageBuilder.Flat(false, ("a", "1")).Unit("U").Observe("U", "a", "10.5").Score();

        Assert.Null(run.Find("V"));
        Assert.Throws<ArgumentException>(() => run.Card("V"));
        Assert.Equal(10.5m, run.Card("U")[run.Scheme.Find("a")!].Points);
        Assert.Null(real.Card("U")[real.Scheme.Find("a")!].Points);
        Assert.Equal(10.5m, real.Card("U")[real.Scheme.Find("a")!].Score);
        Assert.Equal(["优秀", "良好", "合格", "不合格"], run.Grades.Select(g => g.Name));
    }

    private static string Scores(ScoreRun run, Action<int>? progress)
    {
        using var memory = new MemoryStream();
        RunWriter.WriteScores(run, memory, progress);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static string Ranking(ScoreRun run)
    {
        using var memory = new MemoryStream();
        RunWriter.WriteRanking(run, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
