using System.Globalization;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>Addresses of the pages about ledgers.</summary>
internal static class LedgerAddress
{
    public const string All = "/ledgers";

    public static string Of(string ledger) => $"{All}/{Uri.EscapeDataString(ledger)}";

    public static string New(string ledger) => $"{Of(ledger)}/new";

    public static string Import(string ledger) => $"{Of(ledger)}/import";

    /// <summary>The empty template of a ledger.</summary>
    public static string Template(string ledger) => $"/api/ledgers/{Uri.EscapeDataString(ledger)}/template";

    /// <summary>Entries as a file; <paramref name="query"/> is the filter of the page, with its question mark or empty.</summary>
    public static string Export(string ledger, string query, string format) =>
        $"/api/ledgers/{Uri.EscapeDataString(ledger)}/export{(query.Length > 1 ? $"{query}&" : "?")}format={format}";

    public static string Entry(string ledger, long number) => string.Create(CultureInfo.InvariantCulture, $"{Of(ledger)}/{number}");
}
