using System.Globalization;
using Dashboard.Data.Ledgers;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>Which entries of a ledger are shown; all of it stands in the address.</summary>
/// <param name="Filter">What is asked of the store.</param>
/// <param name="Page">From 1.</param>
/// <param name="HasFault">Whether a part of the address was not understood and left out.</param>
public sealed record LedgerQuery(LedgerFilter Filter, int Page, bool HasFault)
{
    private const int LongestSearch = 100;
    private const int LastPage = 1_000_000;
    private const string Yes = "1";

    public bool IsFiltered => Filter != new LedgerFilter();

    public static LedgerQuery Parse(LedgerDefinition ledger, Func<string, string?> of)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(of);
        var fault = false;
        var search = of("q")?.Trim();
        fault |= search?.Length > LongestSearch;
        var state = of("state");
        fault |= !string.IsNullOrEmpty(state) && ledger.State(state) is null;
        return new LedgerQuery(
            new LedgerFilter(
                string.IsNullOrEmpty(state) || ledger.State(state) is null ? null : state,
                Given(of("unit")),
                Given(of("village")),
                Day(of("from"), ref fault),
                Day(of("to"), ref fault),
                string.IsNullOrEmpty(search) ? null : search[..Math.Min(search.Length, LongestSearch)],
                of("open") == Yes,
                of("overdue") == Yes),
            PageOf(of("page"), ref fault),
            fault);
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static DateOnly? Day(string? text, ref bool fault)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        fault |= !isDay;
        return isDay ? day : null;
    }

    private static int PageOf(string? text, ref bool fault)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 1;
        }

        var isPage = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= LastPage;
        fault |= !isPage;
        return isPage ? page : 1;
    }
}
