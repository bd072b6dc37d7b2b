using System.Globalization;

namespace Dashboard.Web.Display;

/// <summary>The two languages of the product. Chinese is the first.</summary>
public static class Languages
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    public static IReadOnlyList<string> All { get; } = [Chinese, English];

    /// <summary>Whether the page that is being made is in Chinese.</summary>
    public static bool IsChinese => Is(CultureInfo.CurrentUICulture, "zh");

    /// <summary>The language of the page that is being made.</summary>
    public static string Current => IsChinese ? Chinese : English;

    /// <summary>The product's language for a culture name or a language range such as <c>zh-Hans-CN</c>; null when it is neither.</summary>
    public static string? Match(string? name) => name switch
    {
        null => null,
        _ when StartsWithLanguage(name, "zh") => Chinese,
        _ when StartsWithLanguage(name, "en") => English,
        _ => null,
    };

    private static bool Is(CultureInfo culture, string language) =>
        string.Equals(culture.TwoLetterISOLanguageName, language, StringComparison.Ordinal);

    private static bool StartsWithLanguage(string name, string language) =>
        name.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (name.Length == language.Length || name[language.Length] is '-' or '_');
}
