using System.Globalization;

namespace Dashboard.Web.Features.Meetings;

/// <summary>Addresses of the pages about meetings.</summary>
internal static class MeetingAddress
{
    public const string All = "/meetings";

    public static string Of(long meeting) => string.Create(CultureInfo.InvariantCulture, $"{All}/{meeting}");

    public static string Deck(long meeting) => $"{Of(meeting)}/deck";
}
