using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>
/// The official mode for one unit at a time: exact fractions throughout, points of an indicator rounded once to whole
/// hundredths, higher points their exact sums. Not thread-safe: it owns its working arrays.
/// </summary>
internal sealed class OfficialScorer
{
    /// <summary>Stands for "no points" where points are counted in hundredths.</summary>
    public const long None = long.MinValue;

    private readonly Scheme _scheme;
    private readonly IndicatorScorer<Fraction>[] _scorers;

    public OfficialScorer(Scheme scheme)
    {
        _scheme = scheme;
        _scorers = [.. scheme.Indicators.Select(i => new IndicatorScorer<Fraction>(i))];
        Shares = new WeightShares(scheme);
        States = new NodeState[scheme.Nodes.Length];
        Scores = new Fraction[scheme.Nodes.Length];
        Hundredths = new long[scheme.Nodes.Length];
    }

    public WeightShares Shares { get; }

    /// <summary>By node index.</summary>
    public NodeState[] States { get; }

    /// <summary>Exact s of the indicators, by node index; inner nodes are not filled.</summary>
    public Fraction[] Scores { get; }

    /// <summary>Points in hundredths by node index; <see cref="None"/> without a score.</summary>
    public long[] Hundredths { get; }

    /// <summary>Points of a node of the unit scored last; null without a score.</summary>
    public decimal? Points(int index) => Hundredths[index] == None ? null : new decimal(Hundredths[index]) / 100m;

    public void Score(TypeProfile profile, ReadOnlySpan<Observation> observations)
    {
        for (var i = 0; i < _scorers.Length; i++)
        {
            var index = _scorers[i].Node.Index;
            States[index] = profile.Applies[index]
                ? _scorers[i].Score(observations[i], out Scores[index])
                : NodeState.NotApplicable;
        }

        Shares.Share(profile, States);
        SumPoints();
    }

    private void SumPoints()
    {
        var nodes = _scheme.Nodes;
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (!States[i].HasScore())
            {
                Hundredths[i] = None;
            }
            else if (nodes[i].IsIndicator)
            {
                // Points are E·s/100 and counted in hundredths, so the two hundreds cancel.
                Hundredths[i] = Fraction.RoundedProduct(Shares.Effective[i], Scores[i]);
            }
            else
            {
                var sum = 0L;
                foreach (var child in nodes[i].Children)
                {
                    sum += Hundredths[child.Index] == None ? 0 : Hundredths[child.Index];
                }

                Hundredths[i] = sum;
            }
        }
    }
}
