using System.Globalization;
using System.Resources;

namespace Dashboard.Cli.Demo;

/// <summary>What the demo-data command says, in the language of the terminal.</summary>
internal static class DemoTexts
{
    private static readonly ResourceManager Texts = new("Dashboard.Cli.Demo.DemoTexts", typeof(DemoTexts).Assembly);

    public static string Description => Of(nameof(Description));

    public static string OutArgument => Of(nameof(OutArgument));

    public static string SourceOption => Of(nameof(SourceOption));

    public static string Written(int files, string folder) => string.Format(CultureInfo.CurrentCulture, Of(nameof(Written)), files, folder);

    public static string Unreadable(string reason) => string.Format(CultureInfo.CurrentCulture, Of(nameof(Unreadable)), reason);

    private static string Of(string key) => Texts.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
