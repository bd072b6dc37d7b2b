using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>
/// The scoring engine: scheme and observations in, a run out. No clock, no database, no culture; equal packages give equal
/// runs, in whatever order their rows were written.
/// </summary>
public static class ScoringEngine
{
    /// <summary>Changes whenever a run of the same package could print another number.</summary>
    public const string Version = "1.0";

    public static ScoreRun Score(ScoringPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var scheme = package.Scheme;
        int[] breakers = [.. scheme.Ranking.TieBreak.Select(code => scheme.Find(code)!.Index)];
        var results = new UnitResult[package.Units.Count];
        var tieBreaks = new decimal?[results.Length * breakers.Length];
        Units.InParts(results.Length, () =>
        {
            var value = scheme.Rounding == RoundingMode.Points2HalfUp ? Official(package) : Analytical(package);
            return unit =>
            {
                var of = value(unit);
                results[unit] = Adjusting.Result(package, package.Units[unit], of(0));
                for (var n = 0; n < breakers.Length; n++)
                {
                    tieBreaks[(unit * breakers.Length) + n] = of(breakers[n]);
                }
            };
        });
        Ranking.Rank(scheme, results, (unit, n) => tieBreaks[(unit * breakers.Length) + n]);
        Grading.Grade(scheme, results);
        return new ScoreRun(package, results);
    }

    /// <summary>Scores a unit and gives the points of any of its nodes by index; the answers hold until the next unit.</summary>
    private static Func<int, Func<int, decimal?>> Official(ScoringPackage package)
    {
        var scorer = new OfficialScorer(package.Scheme);
        Func<int, decimal?> points = scorer.Points;
        return unit =>
        {
            scorer.Score(package.Scheme.Profile(package.Units[unit].UnitType), package.ObservationsOf(unit));
            return points;
        };
    }

    /// <summary>Scores a unit and gives the score of any of its nodes by index; the answers hold until the next unit.</summary>
    private static Func<int, Func<int, decimal?>> Analytical(ScoringPackage package)
    {
        var scorer = new AnalyticalScorer(package.Scheme);
        var scores = new double[package.Scheme.Nodes.Length];
        Func<int, decimal?> score = index => double.IsNaN(scores[index]) ? null : (decimal)scores[index];
        return unit =>
        {
            scorer.Score(package.Scheme.Profile(package.Units[unit].UnitType), package.ObservationsOf(unit), scores);
            return score;
        };
    }
}
