using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>
/// Redistribution: what lacks a score passes its weight to its scored siblings, and a node whose children all lack one
/// passes its own on in the same way (docs/domain.md, weights). Exact. Not thread-safe: it owns its working arrays.
/// </summary>
internal sealed class WeightShares(Scheme scheme)
{
    /// <summary>Effective share of the whole, 0–100, by node index; 0 without a score.</summary>
    public Fraction[] Effective { get; } = new Fraction[scheme.Nodes.Length];

    /// <summary>Sum of the weights of a node's scored children, by node index.</summary>
    public Fraction[] Sums { get; } = new Fraction[scheme.Nodes.Length];

    /// <param name="profile">Weights of the unit's type.</param>
    /// <param name="states">By node index; those of indicators are read, those of inner nodes are written.</param>
    public void Share(TypeProfile profile, NodeState[] states)
    {
        SumUp(profile, states);
        var nodes = scheme.Nodes;
        Effective[0] = states[0].HasScore() ? Fraction.Hundred : Fraction.Zero;
        for (var i = 1; i < nodes.Length; i++)
        {
            var parent = nodes[i].Parent!.Index;
            if (!states[i].HasScore() || Effective[parent].IsZero)
            {
                Effective[i] = Fraction.Zero;
                continue;
            }

            var share = Effective[parent] * profile.Weights[i] / Sums[parent];

            // Reducing inner shares keeps the numbers below them within 64 bits; doing it for indicators too buys nothing.
            Effective[i] = nodes[i].IsIndicator ? share : share.Reduced();
        }
    }

    private void SumUp(TypeProfile profile, NodeState[] states)
    {
        var nodes = scheme.Nodes;
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            var node = nodes[i];
            if (node.IsIndicator)
            {
                continue;
            }

            var sum = Fraction.Zero;
            foreach (var child in node.Children)
            {
                if (states[child.Index].HasScore())
                {
                    sum += profile.Weights[child.Index];
                }
            }

            Sums[i] = sum;
            states[i] = sum.Sign > 0 ? NodeState.Value : EmptyState(node, profile, states);
        }
    }

    /// <summary>An inner node without a score takes the state of its children where they agree, else absent.</summary>
    private static NodeState EmptyState(SchemeNode node, TypeProfile profile, NodeState[] states)
    {
        if (!profile.Applies[node.Index])
        {
            return NodeState.NotApplicable;
        }

        NodeState? common = null;
        foreach (var child in node.Children)
        {
            var state = states[child.Index];
            if (!profile.Applies[child.Index] || state.HasScore())
            {
                continue;
            }

            if (common is not null && common != state)
            {
                return NodeState.Absent;
            }

            common = state;
        }

        return common ?? NodeState.Absent;
    }
}
