using System.Globalization;

namespace Dashboard.Domain.Calendar;

/// <summary>
/// A working day was asked for in a year whose holidays have not been entered. Guessing would set wrong deadlines, so the
/// calendar refuses.
/// </summary>
public sealed class UnknownCalendarYearException : Exception
{
    public UnknownCalendarYearException(int year, IReadOnlyList<int> knownYears)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The working calendar has no holidays for {year}; it knows {(knownYears.Count == 0 ? "no year" : string.Join(", ", knownYears))}. Enter the holidays of {year} first."))
    {
        Year = year;
        KnownYears = knownYears;
    }

    /// <summary>The year that is missing.</summary>
    public int Year { get; }

    /// <summary>The years that the calendar knows, ascending.</summary>
    public IReadOnlyList<int> KnownYears { get; }
}
