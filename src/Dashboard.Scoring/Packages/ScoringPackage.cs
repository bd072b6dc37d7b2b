using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>A scheme with the units, observations and adjustments that it scores. Immutable.</summary>
public sealed class ScoringPackage
{
    private readonly Observation[]?[] _observations;
    private readonly Observation[] _nothing;
    private readonly Dictionary<string, int> _unitPlaces = new(StringComparer.Ordinal);

    /// <param name="scheme">The scheme.</param>
    /// <param name="units">Each code once.</param>
    /// <param name="observations">Observation of a unit and an indicator; each pair once, codes of this scheme and these units.</param>
    /// <param name="adjustments">Codes of this scheme's adjusters and of these units.</param>
    /// <exception cref="ArgumentException">A code is unknown or a pair stands twice.</exception>
    public ScoringPackage(
        Scheme scheme,
        IEnumerable<ScoredUnit> units,
        IEnumerable<(string Unit, string Indicator, Observation Observation)> observations,
        IEnumerable<Adjustment> adjustments)
        : this(scheme, [.. units.OrderBy(u => u.Code, StringComparer.Ordinal)], null, adjustments)
    {
        foreach (var (unit, indicator, observation) in observations)
        {
            if (!_unitPlaces.TryGetValue(unit, out var place) || scheme.Find(indicator) is not { IsIndicator: true } node)
            {
                throw new ArgumentException($"{unit}/{indicator}: no such unit or indicator.", nameof(observations));
            }

            var row = _observations[place] ??= new Observation[scheme.Indicators.Length];
            if (row[node.Ordinal].State != ObservationState.Absent)
            {
                throw new ArgumentException($"{unit}/{indicator}: observed twice.", nameof(observations));
            }

            row[node.Ordinal] = observation;
        }
    }

    internal ScoringPackage(
        Scheme scheme, IReadOnlyList<ScoredUnit> units, Observation[]?[]? observations, IEnumerable<Adjustment> adjustments)
    {
        Scheme = scheme;
        Units = units;
        Adjustments = [.. adjustments
            .OrderBy(a => a.Unit, StringComparer.Ordinal).ThenBy(a => a.Code, StringComparer.Ordinal)
            .ThenBy(a => a.Points).ThenBy(a => a.GradeCap, StringComparer.Ordinal).ThenBy(a => a.Detail, StringComparer.Ordinal)];
        _nothing = new Observation[scheme.Indicators.Length];
        _observations = observations ?? new Observation[units.Count][];
        for (var i = 0; i < units.Count; i++)
        {
            _unitPlaces.Add(units[i].Code, i);
        }

        AdjustmentsByUnit = Adjustments.ToLookup(a => a.Unit, StringComparer.Ordinal);
    }

    public Scheme Scheme { get; }

    /// <summary>Ordered by code.</summary>
    public IReadOnlyList<ScoredUnit> Units { get; }

    /// <summary>Ordered by unit, code, points and detail, whatever the order of rows was.</summary>
    public IReadOnlyList<Adjustment> Adjustments { get; }

    public ILookup<string, Adjustment> AdjustmentsByUnit { get; }

    /// <summary>Position of a unit in <see cref="Units"/>, −1 when it is not there.</summary>
    public int PlaceOf(string unit) => _unitPlaces.GetValueOrDefault(unit, -1);

    /// <summary>All observations of a unit, by <see cref="SchemeNode.Ordinal"/>; default where nothing was reported.</summary>
    public ReadOnlySpan<Observation> ObservationsOf(int unitPlace) => _observations[unitPlace] ?? _nothing;

    /// <summary>One observation; default where nothing was reported.</summary>
    public ref readonly Observation ObservationOf(int unitPlace, int indicatorOrdinal) => ref ObservationsOf(unitPlace)[indicatorOrdinal];

    /// <summary>The same units, observations and adjustments under the scheme at another share of the year.</summary>
    /// <param name="share">Above 0 and at most 1.</param>
    public ScoringPackage AtElapsed(decimal share) => new(Scheme.AtElapsed(share), Units, _observations, Adjustments);
}
