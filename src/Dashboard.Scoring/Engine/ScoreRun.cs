using System.Collections.Immutable;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>The result of scoring a package: immutable, and the only place where a score comes from.</summary>
public sealed class ScoreRun
{
    private readonly long[] _hundredths;
    private readonly double[] _scores;
    private readonly UnitResult[] _results;
    private readonly Lazy<(string Input, string Output)> _hashes;

    internal ScoreRun(ScoringPackage package, long[] hundredths, double[] scores)
    {
        Package = package;
        _hundredths = hundredths;
        _scores = scores;
        _results = new UnitResult[package.Units.Count];
        Units.InParts(_results.Length, () => unit => _results[unit] = Adjusting.Result(package, package.Units[unit], Base(unit, 0)));

        var breakers = Scheme.Ranking.TieBreak.Select(code => Scheme.Find(code)!.Index).ToArray();
        Ranking.Rank(Scheme, _results, (unit, n) => Base(unit, breakers[n]));
        Grading.Grade(Scheme, _results);
        _hashes = new Lazy<(string, string)>(() => RunHash.Of(this));
    }

    public ScoringPackage Package { get; }

    public Scheme Scheme => Package.Scheme;

    public bool IsOfficial => Scheme.Rounding == RoundingMode.Points2HalfUp;

    /// <summary>Results of all units, by code.</summary>
    public IReadOnlyList<UnitResult> Results => _results;

    /// <summary>SHA-256 over the canonical package, lower-case hex.</summary>
    public string InputHash => _hashes.Value.Input;

    /// <summary>SHA-256 over scores.csv and ranking.csv of this run, lower-case hex.</summary>
    public string OutputHash => _hashes.Value.Output;

    public UnitResult? Find(string unit) => Package.PlaceOf(unit) is var place and >= 0 ? _results[place] : null;

    /// <summary>Points of a node in the official mode, 2 decimals; null without a score.</summary>
    public decimal? Points(int unitPlace, SchemeNode node) => IsOfficial ? Base(unitPlace, node.Index) : null;

    /// <summary>Score of a node in the analytical mode; NaN without a score.</summary>
    public double AnalyticalScore(int unitPlace, SchemeNode node) =>
        IsOfficial ? double.NaN : _scores[(unitPlace * Scheme.Nodes.Length) + node.Index];

    /// <summary>Every node of a unit.</summary>
    /// <exception cref="ArgumentException">The unit is not in this run.</exception>
    public UnitCard Card(string unit) => Package.PlaceOf(unit) is var place and >= 0
        ? Card(place)
        : throw new ArgumentException(unit, nameof(unit));

    public UnitCard Card(int unitPlace) => new CardMaker(this).Make(unitPlace);

    /// <summary>The best grade of the scheme that a unit may still hold, or all of them when nothing limits it.</summary>
    public ImmutableArray<GradeBand> Grades => Scheme.Grades.Bands;

    private decimal? Base(int unit, int index)
    {
        var place = (unit * Scheme.Nodes.Length) + index;
        if (IsOfficial)
        {
            return _hundredths[place] == OfficialScorer.None ? null : new decimal(_hundredths[place]) / 100m;
        }

        return double.IsNaN(_scores[place]) ? null : (decimal)_scores[place];
    }
}
