using System.Globalization;
using System.Resources;

namespace Dashboard.Data.Resources;

/// <summary>The sentences of this room, for readers who have not signed in yet: an operator at a console or in a log.</summary>
internal static class Texts
{
    private static readonly ResourceManager StartupTexts = new("Dashboard.Data.Resources.Startup", typeof(Texts).Assembly);
    private static readonly ResourceManager SeedTexts = new("Dashboard.Data.Resources.Seed", typeof(Texts).Assembly);
    private static readonly ResourceManager DefinitionTexts = new("Dashboard.Data.Resources.Definition", typeof(Texts).Assembly);
    private static readonly ResourceManager BallotTexts = new("Dashboard.Data.Resources.Ballot", typeof(Texts).Assembly);

    public static string Startup(string key, CultureInfo culture, IReadOnlyList<string> arguments) =>
        Format(StartupTexts, key, culture, arguments);

    public static string Seed(string key, CultureInfo culture, IReadOnlyList<string> arguments) =>
        Format(SeedTexts, key, culture, arguments);

    public static string Definition(string key, CultureInfo culture, IReadOnlyList<string> arguments) =>
        Format(DefinitionTexts, key, culture, arguments);

    /// <summary>What the product itself writes into a ledger when a ballot is closed.</summary>
    public static string Ballot(string key, CultureInfo culture, IReadOnlyList<string> arguments) =>
        Format(BallotTexts, key, culture, arguments);

    private static string Format(ResourceManager texts, string key, CultureInfo culture, IReadOnlyList<string> arguments) =>
        string.Format(
            culture,
            texts.GetString(key, culture) ?? throw new MissingManifestResourceException($"No text for '{key}'."),
            [.. arguments]);
}
