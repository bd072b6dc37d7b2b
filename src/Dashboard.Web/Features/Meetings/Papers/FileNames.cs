namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>Names of files that every system takes.</summary>
internal static class FileNames
{
    private const int Longest = 80;
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>The name without signs that a file system refuses, and no longer than it takes.</summary>
    public static string Safe(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var signs = string.Concat(name.Where(c => !char.IsControl(c) && !Forbidden.Contains(c, StringComparison.Ordinal))).Trim(' ', '.');
        return signs.Length <= Longest ? signs : signs[..(char.IsHighSurrogate(signs[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
