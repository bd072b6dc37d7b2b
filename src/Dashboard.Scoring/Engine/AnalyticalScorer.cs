using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>The analytical mode for one unit at a time: every aggregation, binary floating point, no rounding. Children are always taken by code.</summary>
internal sealed class AnalyticalScorer
{
    private readonly Scheme _scheme;
    private readonly IndicatorScorer<Real>[] _scorers;
    private readonly int[] _parents;
    private readonly int[] _indicatorIndex;
    private readonly bool _arithmeticOnly;
    private readonly double[] _sums;
    private readonly double[] _products;

    public AnalyticalScorer(Scheme scheme)
    {
        _scheme = scheme;
        _scorers = [.. scheme.Indicators.Select(i => new IndicatorScorer<Real>(i))];
        _parents = [.. scheme.Nodes.Select(n => n.Parent?.Index ?? -1)];
        _indicatorIndex = [.. scheme.Indicators.Select(i => i.Index)];
        _arithmeticOnly = scheme.Nodes.All(n => n.IsIndicator || n.Aggregation == Aggregation.Arithmetic);
        _sums = new double[scheme.Nodes.Length];
        _products = new double[scheme.Nodes.Length];
    }

    /// <summary>Writes the score of every node, NaN where there is none.</summary>
    /// <param name="profile">Weights of the unit's type.</param>
    /// <param name="observations">By indicator ordinal.</param>
    /// <param name="scores">By node index.</param>
    public void Score(TypeProfile profile, ReadOnlySpan<Observation> observations, Span<double> scores)
    {
        scores.Fill(double.NaN);
        for (var i = 0; i < _scorers.Length; i++)
        {
            var index = _indicatorIndex[i];
            if (profile.Applies[index] && _scorers[i].Score(observations[i], out var score).HasScore())
            {
                scores[index] = score.Value;
            }
        }

        if (_arithmeticOnly)
        {
            SumUp(profile, scores);
        }
        else
        {
            Aggregate(profile, scores);
        }
    }

    /// <summary>The state of an indicator, for the card of one unit.</summary>
    public NodeState StateOf(TypeProfile profile, ReadOnlySpan<Observation> observations, SchemeNode indicator) =>
        profile.Applies[indicator.Index]
            ? _scorers[indicator.Ordinal].Score(observations[indicator.Ordinal], out _)
            : NodeState.NotApplicable;

    private void SumUp(TypeProfile profile, Span<double> scores)
    {
        Array.Clear(_sums);
        Array.Clear(_products);
        var weights = profile.Reals;
        for (var i = scores.Length - 1; i > 0; i--)
        {
            if (_sums[i] > 0)
            {
                scores[i] = _products[i] / _sums[i];
            }

            var score = scores[i];
            if (!double.IsNaN(score))
            {
                var parent = _parents[i];
                _sums[parent] += weights[i];
                _products[parent] += weights[i] * score;
            }
        }

        if (_sums[0] > 0)
        {
            scores[0] = _products[0] / _sums[0];
        }
    }

    private void Aggregate(TypeProfile profile, Span<double> scores)
    {
        var nodes = _scheme.Nodes;
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (!nodes[i].IsIndicator)
            {
                scores[i] = Mean.Of(nodes[i], profile.Reals, scores);
            }
        }
    }
}
