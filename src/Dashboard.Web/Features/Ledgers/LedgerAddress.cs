using System.Globalization;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>Addresses of the pages about ledgers.</summary>
internal static class LedgerAddress
{
    public const string All = "/ledgers";

    public static string Of(string ledger) => $"{All}/{Uri.EscapeDataString(ledger)}";

    public static string New(string ledger) => $"{Of(ledger)}/new";

    public static string Entry(string ledger, long number) => string.Create(CultureInfo.InvariantCulture, $"{Of(ledger)}/{number}");
}
