using System.Globalization;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Inspections;

/// <summary>Which records the page shows and how; all of it stands in the address.</summary>
/// <param name="Kind">Only this kind.</param>
/// <param name="State">Only this state.</param>
/// <param name="Unit">Only this unit.</param>
/// <param name="From">Visited on this day or later.</param>
/// <param name="To">Visited on this day or earlier.</param>
/// <param name="IsList">A list; else the calendar of a month.</param>
/// <param name="Month">First day of the month that the calendar shows.</param>
/// <param name="Page">Page of the list, from 1.</param>
/// <param name="HasFault">Whether a part of the address was not understood and left out.</param>
public sealed record InspectionQuery(
    InspectionKind? Kind, InspectionState? State, string? Unit, DateOnly? From, DateOnly? To, bool IsList, DateOnly Month, int Page, bool HasFault)
{
    public const string ListView = "list";
    public const string MonthView = "month";
    public const int PageSize = 50;

    private const int FirstYear = 1970;
    private const int LastYear = 2100;
    private const int LastPage = 1_000_000;

    public bool IsFiltered => Kind is not null || State is not null || Unit is not null || From is not null || To is not null;

    public static InspectionQuery Parse(
        string? kind, string? state, string? unit, string? from, string? to, string? view, string? month, string? page, DateOnly today)
    {
        var fault = false;
        var first = Take(month is null ? null : month + "-01", ParseDay, ref fault) ?? today;
        return new InspectionQuery(
            Take(kind, ParseName<InspectionKind>, ref fault),
            Take(state, ParseName<InspectionState>, ref fault),
            string.IsNullOrEmpty(unit) ? null : unit,
            Take(from, ParseDay, ref fault),
            Take(to, ParseDay, ref fault),
            view == ListView,
            new DateOnly(first.Year, first.Month, 1),
            Take(page, ParsePage, ref fault) ?? 1,
            fault);
    }

    public bool Matches(InspectionSummary inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return MatchesAnyDay(inspection) && !(inspection.VisitedOn < From) && !(inspection.VisitedOn > To);
    }

    /// <summary>Whether it matches but for the day: what charts over a year compare.</summary>
    public bool MatchesAnyDay(InspectionSummary inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return (Kind is null || inspection.Kind == Kind) && (State is null || inspection.State == State) && (Unit is null || inspection.Unit == Unit);
    }

    public bool Matches(VisitSummary visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return (Kind is null || visit.Kind == Kind) && (Unit is null || visit.Unit == Unit) && !(visit.To < From) && !(visit.From > To);
    }

    private static T? Take<T>(string? text, Func<string, T?> parse, ref bool fault)
        where T : struct
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var value = parse(text);
        fault |= value is null;
        return value;
    }

    // A year before and after stands beside it in calendars and charts.
    private static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;

    // By name only: a number is no address that anybody would read.
    private static T? ParseName<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase) ? value : null;

    private static int? ParsePage(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= LastPage ? page : null;
}
