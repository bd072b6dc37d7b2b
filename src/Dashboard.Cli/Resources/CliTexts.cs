using System.Globalization;
using System.Resources;

namespace Dashboard.Cli.Resources;

/// <summary>The command line's sentences, in the language of the terminal's culture.</summary>
internal static class CliTexts
{
    public const string Root = nameof(Root);
    public const string Score = nameof(Score);
    public const string ScorePackage = nameof(ScorePackage);
    public const string ScoreOut = nameof(ScoreOut);
    public const string NoFolder = nameof(NoFolder);
    public const string Faulty = nameof(Faulty);
    public const string Scored = nameof(Scored);
    public const string CannotWrite = nameof(CannotWrite);
    public const string Reading = nameof(Reading);
    public const string Writing = nameof(Writing);

    private static readonly ResourceManager Texts = new("Dashboard.Cli.Resources.CliTexts", typeof(CliTexts).Assembly);

    public static string Get(string key, params object[] arguments) => string.Format(
        CultureInfo.InvariantCulture,
        Texts.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key),
        arguments);
}
