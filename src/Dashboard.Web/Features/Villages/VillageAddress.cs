using Dashboard.Domain.Ledgers;

namespace Dashboard.Web.Features.Villages;

/// <summary>Addresses of the pages about villages.</summary>
internal static class VillageAddress
{
    public const string All = "/villages";

    public static string On(DateOnly day, string? township = null) =>
        $"{All}?on={LedgerValue.Text(day)}{(township is null ? null : $"&township={Uri.EscapeDataString(township)}")}";

    public static string Of(string village) => $"{All}/{Uri.EscapeDataString(village)}";
}
