namespace Dashboard.Domain.Meetings;

/// <summary>How far a decision of a meeting is.</summary>
public enum DecisionState
{
    /// <summary>办理中.</summary>
    Open,

    /// <summary>已回复待审核.</summary>
    Replied,

    /// <summary>已办结.</summary>
    Closed,
}
