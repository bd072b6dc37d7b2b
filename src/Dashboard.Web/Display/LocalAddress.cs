namespace Dashboard.Web.Display;

/// <summary>A place to return to: only ever a path on this site.</summary>
public static class LocalAddress
{
    public const string Home = "/";

    /// <summary>The address when it is a path of this site, otherwise the home page.</summary>
    public static string OrHome(string? address) => IsLocal(address) ? address! : Home;

    /// <summary>
    /// True for <c>/path?query</c>. A second slash, a backslash or a control character would let a browser read another
    /// host into it.
    /// </summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..]
        && !address.AsSpan(1).StartsWith("/", StringComparison.Ordinal)
        && !address.Contains('\\', StringComparison.Ordinal)
        && !address.Any(char.IsControl);
}
