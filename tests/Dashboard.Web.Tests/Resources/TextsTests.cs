using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Resources;

/// <summary>Holds for every resource file of the web project, also for those that are added later.</summary>
public sealed partial class TextsTests
{
    private static readonly Assembly Web = typeof(Program).Assembly;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static TheoryData<string> Areas { get; } = [.. Web.GetManifestResourceNames()
        .Where(n => n.EndsWith(".resources", StringComparison.Ordinal))
        .Select(n => n[..^".resources".Length])];

    [Theory]
    [MemberData(nameof(Areas))]
    public void BothLanguages_HaveTheSameKeys(string area)
    {
        var english = Read(area, CultureInfo.InvariantCulture);
        var chinese = Read(area, CultureInfo.GetCultureInfo("zh-Hans"));

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), chinese.Keys.Order(StringComparer.Ordinal));
        Assert.All(english.Concat(chinese), entry => Assert.False(string.IsNullOrWhiteSpace(entry.Value), $"{area}: {entry.Key} is empty."));
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void BothLanguages_TakeTheSameValuesAndFormat(string area)
    {
        var english = Read(area, CultureInfo.InvariantCulture);
        var chinese = Read(area, CultureInfo.GetCultureInfo("zh-Hans"));
        object[] values = ["a", "b", "c", "d", "e", "f"];

        Assert.All(english, entry =>
        {
            var (key, text) = entry;
            _ = string.Format(CultureInfo.InvariantCulture, text, values);
            _ = string.Format(Chinese, chinese[key], values);
            Assert.Equal(Holes(text), Holes(chinese[key]), AreEquivalentOrQuarter(key));
        });
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Keys_AreTheConstantsOfTheirClass(string area)
    {
        var type = Web.GetType(area);
        Assert.NotNull(type);
        var constants = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (type == typeof(MudBlazorText))
        {
            // Those keys are MudBlazor's, see MudBlazorTextTests.
            Assert.Empty(constants);
            return;
        }

        Assert.Equal(Read(area, CultureInfo.InvariantCulture).Keys.Order(StringComparer.Ordinal), constants);
    }

    // Of the shell's own words: pages may build a key from a code that the scheme names.
    [Theory]
    [InlineData(typeof(ShellText))]
    [InlineData(typeof(PartsText))]
    [InlineData(typeof(ChartText))]
    [InlineData(typeof(ErrorText))]
    [InlineData(typeof(SignInText))]
    [InlineData(typeof(AccessibilityText))]
    public void EveryConstant_IsUsed(Type area)
    {
        var sources = string.Concat(Directory.EnumerateFiles(Repository.Web, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor")
            .Select(File.ReadAllText));

        Assert.All(
            Read(area.FullName!, CultureInfo.InvariantCulture).Keys,
            key => Assert.Matches($@"\b{area.Name}\.{key}\b", sources));
    }

    [Fact]
    public void Chinese_IsNotLeftInEnglish() =>
        Assert.All(Areas.Select(a => a.Data), area => Assert.All(
            Read(area, CultureInfo.GetCultureInfo("zh-Hans")),
            entry => Assert.DoesNotMatch(@"[A-Za-z]{3,}\s+[A-Za-z]{3,}\s+[A-Za-z]{3,}", Allowed().Replace(entry.Value, string.Empty))));

    private static Dictionary<string, string> Read(string area, CultureInfo culture)
    {
        var set = new ResourceManager(area, Web).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(set);
        return set.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static SortedSet<string> Holes(string text) =>
        [.. Hole().Matches(text).Select(m => m.Value)];

    // A quarter is a numeral in English and a word in Chinese: each language takes its own of the two.
    private static EqualityComparer<SortedSet<string>> AreEquivalentOrQuarter(string key) => EqualityComparer<SortedSet<string>>.Create(
        (a, b) => a!.SetEquals(b!) || key is "PeriodLong" or "PeriodShort");

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();

    [GeneratedRegex("Switch to English")]
    private static partial Regex Allowed();
}
