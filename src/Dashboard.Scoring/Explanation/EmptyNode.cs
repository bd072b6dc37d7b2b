using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Explanation;

/// <summary>A node without a score, and why.</summary>
public sealed record EmptyNode(SchemeNode Node, NodeState State);
