namespace Dashboard.Web.Features.Rectification;

/// <summary>The columns of the board, in the order of the loop. The ends share one column.</summary>
public enum FindingStage
{
    Found,
    Assigned,
    Disputed,
    Rectifying,
    Reported,
    Rechecked,

    /// <summary>Closed in time, closed late, or withdrawn.</summary>
    Ended,
}
