namespace Dashboard.Domain.Standing;

/// <summary>Why a unit's lamp is not green, the most urgent first.</summary>
public enum AttentionReason
{
    /// <summary>A veto caps the grade.</summary>
    Veto,

    /// <summary>The grade is the lowest one.</summary>
    Failing,

    /// <summary>Reports are overdue; the amount is the number of indicators.</summary>
    Overdue,

    /// <summary>The total fell sharply; the amount is the change in points.</summary>
    Fell,

    /// <summary>Indicators wait for a check or a ballot; the amount is their number.</summary>
    Pending,
}
