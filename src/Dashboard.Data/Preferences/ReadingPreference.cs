namespace Dashboard.Data.Preferences;

/// <summary>How a person wants to read: language, colours, and large type (适老).</summary>
/// <param name="Culture">A culture name such as <c>zh-CN</c> or <c>en</c>.</param>
/// <param name="Theme">Light or dark.</param>
/// <param name="Elder">Large type and targets.</param>
public sealed record ReadingPreference(string Culture, ThemeMode Theme, bool Elder)
{
    public static ReadingPreference Default { get; } = new("zh-CN", ThemeMode.Light, Elder: false);
}
