namespace Dashboard.Web.Resources;

/// <summary>Keys of the words on the accessibility page.</summary>
public sealed class AccessibilityText
{
    public const string Display = nameof(Display);
    public const string Does = nameof(Does);
    public const string DoesEnter = nameof(DoesEnter);
    public const string DoesEscape = nameof(DoesEscape);
    public const string DoesSkip = nameof(DoesSkip);
    public const string DoesTab = nameof(DoesTab);
    public const string DoesZoom = nameof(DoesZoom);
    public const string InUse = nameof(InUse);
    public const string Key = nameof(Key);
    public const string KeyEnter = nameof(KeyEnter);
    public const string KeyEscape = nameof(KeyEscape);
    public const string KeySkip = nameof(KeySkip);
    public const string KeyTab = nameof(KeyTab);
    public const string KeyZoom = nameof(KeyZoom);
    public const string Keyboard = nameof(Keyboard);
    public const string Language = nameof(Language);
    public const string Lead = nameof(Lead);
    public const string Mode = nameof(Mode);
    public const string ModeElder = nameof(ModeElder);
    public const string ModeStandard = nameof(ModeStandard);
    public const string Promise = nameof(Promise);
    public const string PromiseCharts = nameof(PromiseCharts);
    public const string PromiseColour = nameof(PromiseColour);
    public const string PromiseReader = nameof(PromiseReader);
    public const string Theme = nameof(Theme);
    public const string ThemeDark = nameof(ThemeDark);
    public const string ThemeLight = nameof(ThemeLight);
    public const string Title = nameof(Title);
}
