using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>How somebody reads: language, colours, elder mode and the width of the screen.</summary>
public sealed record Reading(string Name, string Culture, bool Dark = false, bool Elder = false, int Width = 1440)
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    private const int PhoneWidth = 375;

    public static Reading Desk { get; } = new("zh light", Chinese);

    public static Reading DeskInEnglish { get; } = new("en light", English);

    public static Reading Dusk { get; } = new("zh dark", Chinese, Dark: true);

    public static Reading DuskInEnglish { get; } = new("en dark", English, Dark: true);

    public static Reading Elderly { get; } = new("zh elder", Chinese, Elder: true);

    public static Reading Phone { get; } = new("zh phone", Chinese, Width: PhoneWidth);

    public static Reading PhoneInEnglish { get; } = new("en phone", English, Width: PhoneWidth);

    public static Reading ElderlyPhone { get; } = new("zh elder phone", Chinese, Elder: true, Width: PhoneWidth);

    /// <summary>The mode as its cookie says it.</summary>
    public string Mode => string.Join('.', new[] { Dark ? "dark" : "light", Elder ? "elder" : null }.OfType<string>());

    public BrowserNewContextOptions Context => new()
    {
        Locale = Culture,
        ViewportSize = new ViewportSize { Width = Width, Height = Width == PhoneWidth ? 812 : 900 },
        HasTouch = Width == PhoneWidth,
        ReducedMotion = ReducedMotion.Reduce,
    };

    public IEnumerable<Cookie> CookiesFor(Uri address)
    {
        yield return new Cookie { Name = ".AspNetCore.Culture", Value = Uri.EscapeDataString($"c={Culture}|uic={Culture}"), Url = address.ToString() };
        yield return new Cookie { Name = "dashboard.mode", Value = Mode, Url = address.ToString() };
    }

    public override string ToString() => Name;
}
