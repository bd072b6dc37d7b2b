namespace Dashboard.Domain.Calendar;

/// <summary>How a day departs from the ordinary week.</summary>
public enum HolidayKind
{
    /// <summary>Offices are closed.</summary>
    Holiday,

    /// <summary>A weekend day on which offices work in exchange for a holiday (调休).</summary>
    Workday,
}
