namespace Dashboard.Web.Ballots;

/// <summary>The addresses of the voters' page. A code stands in none of them: behind <c>#</c> it never leaves the phone.</summary>
internal static class BallotPaths
{
    public const string Page = "/ballot";
    public const string Api = "/api/ballot";

    /// <summary>What a QR code opens.</summary>
    public static string Of(string origin, string code) => $"{At(origin)}#{code}";

    /// <summary>What a voter types who cannot scan it.</summary>
    public static string At(string origin) => $"{origin.TrimEnd('/')}{Page}";
}
