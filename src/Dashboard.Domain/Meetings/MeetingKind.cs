namespace Dashboard.Domain.Meetings;

/// <summary>The three meetings at which scores have consequences (S1.15, DOMAIN 3.4).</summary>
public enum MeetingKind
{
    /// <summary>调度会, monthly: what is late, what is last, what is decided about it.</summary>
    Dispatch,

    /// <summary>观摩会, quarterly: sites, progress and ranks.</summary>
    Observation,

    /// <summary>述职考评会, yearly: heads of units report and are rated.</summary>
    Review,
}
