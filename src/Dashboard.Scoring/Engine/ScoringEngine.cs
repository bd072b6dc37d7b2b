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
        var official = package.Scheme.Rounding == RoundingMode.Points2HalfUp;
        var stride = package.Scheme.Nodes.Length;
        var hundredths = official ? GC.AllocateUninitializedArray<long>(package.Units.Count * stride) : [];
        var scores = official ? [] : GC.AllocateUninitializedArray<double>(package.Units.Count * stride);
        Units.InParts(package.Units.Count, () => official ? OfficialPart(package, hundredths) : AnalyticalPart(package, scores));
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
}
