namespace Dashboard.Domain.Standing;

/// <summary>How much attention a unit's result needs.</summary>
public enum Attention
{
    /// <summary>Nothing is waited for.</summary>
    None,

    /// <summary>Something waits or slips.</summary>
    Soon,

    /// <summary>Somebody must act.</summary>
    Now,
}
