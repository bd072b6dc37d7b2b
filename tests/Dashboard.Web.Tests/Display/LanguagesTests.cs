using Dashboard.Web.Display;

namespace Dashboard.Web.Tests.Display;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("zh", "zh-CN")]
    [InlineData("zh-Hans-CN", "zh-CN")]
    [InlineData("ZH-tw", "zh-CN")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", null)]
    [InlineData("zhx", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Name_IsMatchedByItsLanguage(string? name, string? expected) => Assert.Equal(expected, Languages.Match(name));
}
