namespace Dashboard.Web.Display;

/// <summary>Links that change language or mode by a full request and come back to the same page.</summary>
public static class DisplayLinks
{
    public const string CulturePath = "/culture/set";
    public const string ModePath = "/mode/set";

    public static string ToCulture(string culture, string returnUrl) =>
        $"{CulturePath}?culture={culture}&returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string ToTheme(bool dark, string returnUrl) =>
        $"{ModePath}?theme={(dark ? "dark" : "light")}&returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string ToElder(bool elder, string returnUrl) =>
        $"{ModePath}?elder={(elder ? "true" : "false")}&returnUrl={Uri.EscapeDataString(returnUrl)}";
}
