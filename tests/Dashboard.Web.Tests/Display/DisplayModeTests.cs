using Dashboard.Web.Display;

namespace Dashboard.Web.Tests.Display;

public sealed class DisplayModeTests
{
    [Theory]
    [InlineData(null, false, false)]
    [InlineData("", false, false)]
    [InlineData("light", false, false)]
    [InlineData("dark", true, false)]
    [InlineData("light.elder", false, true)]
    [InlineData("dark.elder", true, true)]
    [InlineData("DARK;elder", false, false)]
    public void Cookie_IsReadByItsWords(string? cookie, bool dark, bool elder) =>
        Assert.Equal(new DisplayMode(dark, elder), DisplayMode.Parse(cookie));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Mode_SurvivesItsCookie(bool dark, bool elder)
    {
        var mode = new DisplayMode(dark, elder);

        Assert.Equal(mode, DisplayMode.Parse(mode.ToCookie()));
    }
}
