using System.Collections;
using System.Globalization;
using System.Resources;
using Dashboard.Cli.Demo;

namespace Dashboard.Cli.Tests.Demo;

public sealed class DemoTextsTests
{
    [Fact]
    public void EveryText_IsThereInBothLanguages()
    {
        var english = Texts(CultureInfo.InvariantCulture);
        var chinese = Texts(CultureInfo.GetCultureInfo("zh-Hans"));

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(), chinese.Keys.Order());
        Assert.All(chinese.Values, text => Assert.Contains(text, c => c is >= '\u4e00' and <= '\u9fff'));
    }

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        new ResourceManager("Dashboard.Cli.Demo.DemoTexts", typeof(DemoDataCommand).Assembly)
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!);
}
