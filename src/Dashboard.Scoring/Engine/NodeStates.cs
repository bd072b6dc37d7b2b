namespace Dashboard.Scoring.Engine;

/// <summary>What the states mean for scoring.</summary>
public static class NodeStates
{
    /// <summary>Whether a node in this state has a score.</summary>
    public static bool HasScore(this NodeState state) =>
        state is NodeState.Value or NodeState.Overdue or NodeState.Zero or NodeState.Full;

    /// <summary>The name that files carry.</summary>
    public static string FileName(this NodeState state) => state switch
    {
        NodeState.Value => "value",
        NodeState.NotApplicable => "not_applicable",
        NodeState.NotDue => "not_due",
        NodeState.Pending => "pending",
        NodeState.Overdue => "overdue",
        NodeState.Zero => "zero",
        NodeState.Full => "full",
        _ => "absent",
    };
}
