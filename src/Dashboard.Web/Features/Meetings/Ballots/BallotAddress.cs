using System.Globalization;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>The addresses of a meeting's ballot.</summary>
public static class BallotAddress
{
    public static string Of(long meeting) => string.Create(CultureInfo.InvariantCulture, $"/meetings/{meeting}/ballot");

    public static string Codes(long meeting) => Of(meeting) + "/codes";
}
