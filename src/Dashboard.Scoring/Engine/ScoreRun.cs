using System.Collections.Immutable;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>The result of scoring a package: immutable, and the only place where a score comes from.</summary>
public sealed class ScoreRun
{
    private readonly UnitResult[] _results;
    private readonly Lazy<(string Input, string Output)> _hashes;

    internal ScoreRun(ScoringPackage package, UnitResult[] results)
    {
        Package = package;
        _results = results;
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

    /// <summary>Every node of a unit. Worked out when it is asked for: a run of many units keeps only their results.</summary>
    /// <exception cref="ArgumentException">The unit is not in this run.</exception>
    public UnitCard Card(string unit) => Package.PlaceOf(unit) is var place and >= 0
        ? Card(place)
        : throw new ArgumentException(unit, nameof(unit));

    public UnitCard Card(int unitPlace) => new CardMaker(this).Make(unitPlace);

    /// <summary>The best grade of the scheme that a unit may still hold, or all of them when nothing limits it.</summary>
    public ImmutableArray<GradeBand> Grades => Scheme.Grades.Bands;
}
