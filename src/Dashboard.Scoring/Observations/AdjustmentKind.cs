namespace Dashboard.Scoring.Observations;

/// <summary>The kinds of adjustment: 加分, 扣分, 一票否决.</summary>
public enum AdjustmentKind
{
    Bonus,
    Penalty,
    Veto,
}
