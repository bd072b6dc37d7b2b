using Bunit;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Components.Parts;

public sealed class ScoreNumberTests : PartTest
{
    [Fact]
    public void Number_IsAButtonThatSaysWhatItIs()
    {
        var number = Render<ScoreNumber>(p => p.Add(x => x.Number, "86.17").Add(x => x.Label, "潭头镇 总分"));

        var button = number.Find("button[type=button]");
        Assert.Equal("86.17", button.TextContent);
        Assert.Equal("潭头镇 总分 86.17，查看这分怎么来的", button.GetAttribute("aria-label"));
    }

    [Fact]
    public void Click_OpensTheDoor()
    {
        var opened = 0;
        var number = Render<ScoreNumber>(p => p.Add(x => x.Number, "86.17").Add(x => x.OnClick, () => opened++));

        number.Find("button").Click();

        Assert.Equal(1, opened);
    }
}
