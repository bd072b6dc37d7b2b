namespace Dashboard.Data.Preferences;

internal sealed class PreferenceRow
{
    public required string Account { get; init; }

    public required string Culture { get; set; }

    public required ThemeMode Theme { get; set; }

    public required bool Elder { get; set; }
}
