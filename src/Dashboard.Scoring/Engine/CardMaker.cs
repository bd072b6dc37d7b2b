using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>Works out every node of a unit of a run: states, scores as shown and effective weights. Not thread-safe.</summary>
internal sealed class CardMaker
{
    private const int ShownDecimals = 4;

    // A shown score is first taken in decimal arithmetic; only where that lies this near to a rounding edge is it summed exactly.
    private const decimal EdgeDistance = 0.000000000001m;

    // Products of weights and scores beyond these leave the range of decimal arithmetic or lose the decimals that are shown.
    private const decimal LargestScore = 1_000_000m;
    private const decimal LargestSum = 1_000_000_000_000_000m;

    private readonly ScoreRun _run;
    private readonly OfficialScorer? _official;
    private readonly AnalyticalScorer? _analytical;
    private readonly WeightShares _shares;
    private readonly NodeState[] _states;
    private readonly double[] _reals;
    private readonly Dictionary<string, decimal[]> _fullWeights = new(StringComparer.Ordinal);

    public CardMaker(ScoreRun run)
    {
        _run = run;
        _reals = new double[run.Scheme.Nodes.Length];
        if (run.IsOfficial)
        {
            _official = new OfficialScorer(run.Scheme);
            _shares = _official.Shares;
            _states = _official.States;
        }
        else
        {
            _analytical = new AnalyticalScorer(run.Scheme);
            _shares = new WeightShares(run.Scheme);
            _states = new NodeState[run.Scheme.Nodes.Length];
        }
    }

    /// <summary>Analytical mode: scores of the unit made last as they were computed, by node index; NaN without a score.</summary>
    public ReadOnlySpan<double> Reals => _reals;

    public UnitCard Make(int unitPlace)
    {
        var nodes = _run.Scheme.Nodes;
        var unit = _run.Package.Units[unitPlace];
        var profile = _run.Scheme.Profile(unit.UnitType);
        var observations = _run.Package.ObservationsOf(unitPlace);
        if (_official is not null)
        {
            _official.Score(profile, observations);
        }
        else
        {
            foreach (var indicator in _run.Scheme.Indicators)
            {
                _states[indicator.Index] = _analytical!.StateOf(profile, observations, indicator);
            }

            _shares.Share(profile, _states);
            _analytical!.Score(profile, observations, _reals);
        }

        var full = FullWeights(profile);
        var (exact, shown) = _official is null ? ([], []) : Means(profile);
        var cards = new NodeScore[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var has = _states[i].HasScore();
            cards[i] = new NodeScore(
                nodes[i],
                _states[i],
                !has ? null : _official is null ? (decimal)_reals[i] : shown[i],
                has && _official is not null ? new decimal(_official.Hundredths[i]) / 100m : null,
                _shares.Effective[i].ToDecimal(),
                full[i])
            {
                Exact = !has ? null : _official is null ? (decimal)_reals[i] : exact[i],
            };
        }

        return new UnitCard(_run.Results[unitPlace], cards);
    }

    /// <summary>Scores of the official mode as they are and as they are shown, by node index: of inner nodes the weighted mean of exact scores.</summary>
    private (decimal[] Exact, decimal[] Shown) Means(TypeProfile profile)
    {
        var nodes = _run.Scheme.Nodes;
        var values = new decimal[nodes.Length];
        var shown = new decimal[nodes.Length];
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (!_states[i].HasScore())
            {
                continue;
            }

            if (nodes[i].IsIndicator)
            {
                values[i] = _official!.Scores[i].ToDecimal();
                shown[i] = _official.Scores[i].Round(ShownDecimals);
                continue;
            }

            var weights = _shares.Sums[i].ToDecimal();
            var isLarge = weights > LargestSum;
            var sum = 0m;
            foreach (var child in nodes[i].Children)
            {
                if (_states[child.Index].HasScore())
                {
                    isLarge |= Math.Abs(values[child.Index]) > LargestScore;
                    sum += isLarge ? 0 : profile.Weights[child.Index].ToDecimal() * values[child.Index];
                }
            }

            if (isLarge)
            {
                var exact = ExactMean(nodes[i], profile);
                (values[i], shown[i]) = (exact.ToDecimal(), exact.Round(ShownDecimals));
                continue;
            }

            values[i] = sum / weights;
            shown[i] = IsNearEdge(values[i]) ? ExactMean(nodes[i], profile).Round(ShownDecimals)
                : Math.Round(values[i], ShownDecimals, MidpointRounding.AwayFromZero);
        }

        return (values, shown);
    }

    private static bool IsNearEdge(decimal value)
    {
        var scaled = Math.Abs(value) * 10_000m;
        return Math.Abs(scaled - decimal.Truncate(scaled) - 0.5m) < EdgeDistance;
    }

    private Fraction ExactMean(SchemeNode node, TypeProfile profile)
    {
        if (node.IsIndicator)
        {
            return _official!.Scores[node.Index];
        }

        var sum = Fraction.Zero;
        foreach (var child in node.Children)
        {
            if (_states[child.Index].HasScore())
            {
                sum += profile.Weights[child.Index] * ExactMean(child, profile);
            }
        }

        return sum / _shares.Sums[node.Index];
    }

    private decimal[] FullWeights(TypeProfile profile)
    {
        if (_fullWeights.TryGetValue(profile.UnitType, out var known))
        {
            return known;
        }

        var shares = new WeightShares(_run.Scheme);
        shares.Share(profile, [.. _run.Scheme.Nodes.Select(n => profile.Applies[n.Index] ? NodeState.Value : NodeState.NotApplicable)]);
        decimal[] full = [.. shares.Effective.Select(e => e.ToDecimal())];
        _fullWeights.Add(profile.UnitType, full);
        return full;
    }
}
