using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Meetings;

/// <summary>An indicator of a unit that waits for a check or a ballot, so that the unit's total is not final.</summary>
public sealed record MissingItem(ScoredUnit Unit, SchemeNode Indicator, NodeState State);
