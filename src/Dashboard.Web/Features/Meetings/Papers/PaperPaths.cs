using System.Globalization;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>Addresses of papers.</summary>
internal static class PaperPaths
{
    public static string Of(long meeting, string file) => string.Create(CultureInfo.InvariantCulture, $"/api/meetings/{meeting}/papers/{file}");

    public static string Card(long meeting, string unit, string file) => Of(meeting, $"{Uri.EscapeDataString(unit)}/{file}");

    public static string Print(long meeting) => $"{MeetingAddress.Of(meeting)}/print";

    public static string PrintCard(long meeting, string unit) => $"{Print(meeting)}/{Uri.EscapeDataString(unit)}";

    public static string Batch(string token) => $"/api/papers/{token}";
}
