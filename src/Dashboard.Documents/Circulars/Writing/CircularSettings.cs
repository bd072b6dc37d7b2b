using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>Settings of the whole document.</summary>
internal static class CircularSettings
{
    // 15 is Word 2013 and later; without it a document opens in a mode of compatibility.
    private const string CompatibilityMode = "15";
    private const string CompatibilityUri = "http://schemas.microsoft.com/office/word";

    public static Settings Make() => new(
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = CompatibilityUri,
            Val = CompatibilityMode,
        }));
}
