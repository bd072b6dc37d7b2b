using System.Globalization;

namespace Dashboard.Web.Show;

/// <summary>Addresses of the show.</summary>
internal static class ShowPaths
{
    /// <summary>The show of a meeting, and below it the same as one file.</summary>
    public static string Present(long meeting) => $"/meetings/{Number(meeting)}/present";

    public static string File(long meeting) => $"{Present(meeting)}/file";

    /// <summary>Where the speaker says that others may follow, and takes it back.</summary>
    public static string Open(long meeting) => $"/api/meetings/{Number(meeting)}/follow";

    /// <summary>Where the speaker says which slide is shown.</summary>
    public static string Tell(long meeting) => $"/api/meetings/{Number(meeting)}/slide";

    /// <summary>What a follower opens.</summary>
    public static string Follow(string token) => $"/show/{token}";

    /// <summary>Where a follower asks which slide is shown.</summary>
    public static string Ask(string token) => $"/api/show/{token}";

    private static string Number(long meeting) => meeting.ToString(CultureInfo.InvariantCulture);
}
