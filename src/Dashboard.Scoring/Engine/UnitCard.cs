using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>Every node of one unit in a run.</summary>
/// <param name="Result">Total, rank and grade.</param>
/// <param name="Nodes">By <see cref="SchemeNode.Index"/>.</param>
public sealed record UnitCard(UnitResult Result, IReadOnlyList<NodeScore> Nodes)
{
    public NodeScore this[SchemeNode node] => Nodes[node.Index];

    /// <summary>
    /// Share of the unit's due weight that has data, 0–100: measured, overdue or filled by policy, against all that applies to
    /// the unit and is due. 100 when nothing is waited for.
    /// </summary>
    public decimal Completeness
    {
        get
        {
            var known = 0m;
            var due = 0m;
            foreach (var node in Nodes)
            {
                if (!node.Node.IsIndicator || node.State is NodeState.NotApplicable or NodeState.NotDue)
                {
                    continue;
                }

                due += node.FullWeight;
                known += node.State.HasScore() ? node.FullWeight : 0;
            }

            return due == 0 ? 100 : 100 * known / due;
        }
    }
}
