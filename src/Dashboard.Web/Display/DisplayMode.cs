namespace Dashboard.Web.Display;

/// <summary>How the reader wants to see the pages: dark colours, and the elder mode with large words and one column.</summary>
public sealed record DisplayMode(bool Dark, bool Elder)
{
    public const string CookieName = "dashboard.mode";

    private const string DarkWord = "dark";
    private const string ElderWord = "elder";

    public static DisplayMode Default { get; } = new(Dark: false, Elder: false);

    public static DisplayMode Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Parse(request.Cookies[CookieName]);
    }

    /// <summary>Reads the cookie; words that are not known count for nothing.</summary>
    public static DisplayMode Parse(string? text)
    {
        var words = (text ?? string.Empty).Split('.', StringSplitOptions.RemoveEmptyEntries);
        return new DisplayMode(words.Contains(DarkWord, StringComparer.Ordinal), words.Contains(ElderWord, StringComparer.Ordinal));
    }

    public string ToCookie() => string.Join('.', new[] { Dark ? DarkWord : "light", Elder ? ElderWord : null }.OfType<string>());
}
