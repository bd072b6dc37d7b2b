namespace Dashboard.Domain.Calendar;

/// <summary>A day that departs from the ordinary week, as announced for its year.</summary>
/// <param name="Date">The day in Asia/Shanghai; unique.</param>
/// <param name="Kind">Closed, or worked in exchange.</param>
/// <param name="NameZh">Name in Chinese.</param>
/// <param name="NameEn">Name in English.</param>
public sealed record Holiday(DateOnly Date, HolidayKind Kind, string NameZh, string NameEn);
