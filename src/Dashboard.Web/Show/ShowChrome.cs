namespace Dashboard.Web.Show;

/// <summary>Ways out of a show.</summary>
/// <param name="File">Where it is saved as one file; null when there is no server.</param>
/// <param name="Leave">The page of the meeting; null when there is no server.</param>
public sealed record ShowChrome(string? File, string? Leave);
