using BenchmarkDotNet.Attributes;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Benchmarks;

/// <summary>A whole scoring call: rules, redistribution, sums, adjustments, ranks and grades.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private const int Indicators = 60;
    private ScoringPackage _analytical = null!;
    private ScoringPackage _official = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _analytical = SyntheticCounty.Make(Units, Indicators, official: false);
        _official = SyntheticCounty.Make(Units, Indicators, official: true);
    }

    [Benchmark]
    public ScoreRun Analytical() => ScoringEngine.Score(_analytical);

    [Benchmark]
    public ScoreRun Official() => ScoringEngine.Score(_official);
}
