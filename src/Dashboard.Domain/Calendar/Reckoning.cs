using System.Collections.Immutable;

namespace Dashboard.Domain.Calendar;

/// <summary>How a due date in working days came about, day by day, so that it can be told in words.</summary>
/// <param name="From">The day before the first counted one.</param>
/// <param name="WorkingDays">Working days counted, at least 1.</param>
/// <param name="To">The last counted day.</param>
/// <param name="Weekend">Saturdays and Sundays passed over that are no public holiday.</param>
/// <param name="Holidays">Public holidays passed over, in order, whatever weekday they fall on.</param>
/// <param name="Worked">Weekend days that counted because they are worked in exchange (调休), in order.</param>
public sealed record Reckoning(
    DateOnly From, int WorkingDays, DateOnly To, int Weekend, ImmutableArray<Holiday> Holidays, ImmutableArray<Holiday> Worked);
