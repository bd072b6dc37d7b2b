namespace Dashboard.Domain.Calendar;

/// <summary>The county's clock: every business date is the date in Asia/Shanghai, wherever the server stands.</summary>
public sealed class BusinessClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The present moment with the offset of Asia/Shanghai.</summary>
    public DateTimeOffset Now => ToLocal(time.GetUtcNow());

    /// <summary>Today's date in Asia/Shanghai.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The same moment with the offset of Asia/Shanghai.</summary>
    public static DateTimeOffset ToLocal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Shanghai);
}
