using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Dashboard.Data.Seeding;
using Dashboard.Data.Startup;

namespace Dashboard.Data.Tests.Resources;

public sealed partial class TextsTests
{
    [Theory]
    [InlineData("Startup", typeof(StartupFaultKind))]
    [InlineData("Seed", typeof(SeedFaultKind))]
    [InlineData("Ballot", null)]
    public void EverySentence_StandsInBothLanguagesWithTheSamePlaces(string name, Type? kinds)
    {
        var manager = new ResourceManager($"Dashboard.Data.Resources.{name}", typeof(DashboardDataOptions).Assembly);
        var english = Entries(manager, CultureInfo.InvariantCulture);
        var chinese = Entries(manager, CultureInfo.GetCultureInfo("zh-Hans"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), chinese.Keys.Order(StringComparer.Ordinal));
        Assert.All(kinds is null ? [] : Enum.GetNames(kinds), key => Assert.Contains(key, english));
        Assert.All(english, e => Assert.Equal(Places(e.Value), Places(chinese[e.Key])));
        Assert.All(chinese, e => Assert.NotEqual(english[e.Key], e.Value));
    }

    private static Dictionary<string, string> Entries(ResourceManager manager, CultureInfo culture)
    {
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static string Places(string sentence) =>
        string.Join(' ', Place().Matches(sentence).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
