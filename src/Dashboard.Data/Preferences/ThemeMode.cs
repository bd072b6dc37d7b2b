namespace Dashboard.Data.Preferences;

/// <summary>The colours that a person reads in.</summary>
public enum ThemeMode
{
    Light,
    Dark,
}
