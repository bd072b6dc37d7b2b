using System.Collections.Concurrent;
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

    private const int UnitsPerPart = 256;

    public static ScoreRun Score(ScoringPackage package)
    {
        var official = package.Scheme.Rounding == RoundingMode.Points2HalfUp;
        var stride = package.Scheme.Nodes.Length;
        var hundredths = official ? GC.AllocateUninitializedArray<long>(package.Units.Count * stride) : [];
        var scores = official ? [] : GC.AllocateUninitializedArray<double>(package.Units.Count * stride);
        InParts(package.Units.Count, () => official ? OfficialPart(package, hundredths) : AnalyticalPart(package, scores));
        return new ScoreRun(package, hundredths, scores);
    }

    private static Action<int> OfficialPart(ScoringPackage package, long[] hundredths)
    {
        var scorer = new OfficialScorer(package.Scheme);
        var stride = package.Scheme.Nodes.Length;
        return unit =>
        {
            scorer.Score(package.Scheme.Profile(package.Units[unit].UnitType), package.ObservationsOf(unit));
            scorer.Hundredths.CopyTo(hundredths, unit * stride);
        };
    }

    private static Action<int> AnalyticalPart(ScoringPackage package, double[] scores)
    {
        var scorer = new AnalyticalScorer(package.Scheme);
        var stride = package.Scheme.Nodes.Length;
        return unit => scorer.Score(
            package.Scheme.Profile(package.Units[unit].UnitType), package.ObservationsOf(unit), scores.AsSpan(unit * stride, stride));
    }

    /// <summary>Runs the units on all cores; each part has its own working arrays and writes its own stretch of the result.</summary>
    private static void InParts(int units, Func<Action<int>> start)
    {
        if (units <= UnitsPerPart)
        {
            var score = start();
            for (var i = 0; i < units; i++)
            {
                score(i);
            }

            return;
        }

        Parallel.ForEach(Partitioner.Create(0, units, UnitsPerPart), start, (range, _, score) =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                score(i);
            }

            return score;
        }, _ => { });
    }
}
