namespace Dashboard.Domain.Assessment;

/// <summary>Where a period stands in the cycle (docs/domain.md, periods).</summary>
public enum PeriodState
{
    /// <summary>Observations are taken in; scores are provisional (暂).</summary>
    Open,

    /// <summary>Observations are closed; the result waits for publication.</summary>
    Locked,

    /// <summary>The result is public and does not change.</summary>
    Published,
}
