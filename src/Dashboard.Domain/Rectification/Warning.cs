namespace Dashboard.Domain.Rectification;

/// <summary>The ladder of warnings: 提醒 near the due date, 警示 when it has passed, 约谈 when it has for a serious finding or a listed one.</summary>
public enum Warning
{
    None,

    /// <summary>提醒.</summary>
    Reminder,

    /// <summary>警示.</summary>
    Caution,

    /// <summary>约谈.</summary>
    CalledIn,
}
