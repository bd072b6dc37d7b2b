using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dashboard.Architecture.Tests;

/// <summary>Every sentence of every project stands in both languages, and in the code that says it.</summary>
public sealed partial class TextTests
{
    private const string English = ".resx";
    private const string Chinese = ".zh-Hans.resx";

    public static TheoryData<string> Areas { get; } =
        [.. Repository.Sources(English).Where(f => !f.EndsWith(Chinese, StringComparison.Ordinal))];

    [Fact]
    public void EveryProjectThatSpeaks_IsLookedAt() => Assert.All(
        new[] { "Dashboard.Scoring", "Dashboard.Data", "Dashboard.Cli", "Dashboard.Web" },
        project => Assert.Contains(Areas, a => a.Data.StartsWith($"src/{project}/", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Areas))]
    public void Area_HasEveryKeyInBothLanguages(string area)
    {
        var english = Read(area);
        var chinese = Read(area[..^English.Length] + Chinese);

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), chinese.Keys.Order(StringComparer.Ordinal));
        Assert.All(english.Concat(chinese), e => Assert.False(string.IsNullOrWhiteSpace(e.Value), $"{area}: {e.Key} is empty."));
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Chinese_IsChineseAndEnglishIsNot(string area)
    {
        Assert.All(Read(area).Where(e => !Bilingual().IsMatch(e.Key)), e => Assert.DoesNotMatch(@"[\u4e00-\u9fff]", Untranslated().Replace(e.Value, string.Empty)));
        Assert.Contains(Read(area[..^English.Length] + Chinese).Values, text => Regex.IsMatch(text, @"[\u4e00-\u9fff]"));
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Area_SaysNothingThatNoCodeAsksFor(string area)
    {
        if (Path.GetFileNameWithoutExtension(area) == "MudBlazorText")
        {
            // MudBlazor asks for those.
            return;
        }

        var project = string.Join('/', area.Split('/').Take(2)) + "/";
        var words = Repository.Sources(".cs", ".razor")
            .Where(f => f.StartsWith(project, StringComparison.Ordinal) || f.StartsWith("src/Dashboard.Domain/", StringComparison.Ordinal))
            .SelectMany(f => Word().Matches(Repository.Read(f)).Select(m => m.Value))
            .ToHashSet(StringComparer.Ordinal);

        // Kinds of faults and states are named in the domain. A key may be a prefix of the code's and the name of one of its states: "State" + NodeState.
        Assert.All(Read(area).Keys, key => Assert.True(
            words.Contains(key) || Enumerable.Range(1, key.Length - 1).Any(i => words.Contains(key[..i]) && words.Contains(key[i..])),
            $"{area}: nobody says {key}."));
    }

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Repository.Full(file)).Root!
        .Elements("data")
        .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!, StringComparer.Ordinal);

    [GeneratedRegex(@"[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Word();

    [GeneratedRegex("^(SwitchLanguage|OldBrowser|NoScript)")]
    private static partial Regex Bilingual();

    // The name of the other language, and file contents that are Chinese in every language.
    [GeneratedRegex("[“\"'(（][^“”\"'()（）]*[”\"')）]")]
    private static partial Regex Untranslated();
}
