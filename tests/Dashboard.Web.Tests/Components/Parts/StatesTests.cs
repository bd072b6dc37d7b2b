using Bunit;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Components.Parts;

public sealed class StatesTests : PartTest
{
    [Fact]
    public void EmptyState_SaysWhatIsMissingAndWhy()
    {
        var state = Render<EmptyState>(p => p.Add(x => x.Title, "本季度还没有计分").AddChildContent("考核办锁定数据后自动计分。"));

        Assert.Equal("本季度还没有计分", state.Find("h2").TextContent);
        Assert.Contains("考核办", state.Find(".muted").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyState_HasWordsOfItsOwn() => Assert.Equal("暂无内容", Render<EmptyState>().Find("h2").TextContent);

    [Fact]
    public void LoadingState_KeepsThePlaceAndSaysSo()
    {
        var state = Render<LoadingState>(p => p.Add(x => x.Lines, 3));

        Assert.Equal(3, state.FindAll("i").Count);
        Assert.Contains("正在加载", state.Find("[role=status][aria-busy=true]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void DemoMark_StandsOnlyInDemoMode()
    {
        Assert.Empty(Render<DemoMark>().Markup.Trim());
    }

    [Fact]
    public void DemoMark_SaysDemoData()
    {
        Services.AddSingleton(Microsoft.Extensions.Options.Options.Create(new DemoOptions { Enabled = true }));

        Assert.Equal("演示数据", Render<DemoMark>().Find(".demo-mark").TextContent);
    }

    [Fact]
    public void PageSentence_IsTheHeadingThatTakesFocus()
    {
        var sentence = Render<PageSentence>(p => p.AddChildContent("全县平均 85.34 分").Add(x => x.Facts, "<span>暂计</span>"));

        Assert.Equal("全县平均 85.34 分", sentence.Find("h1[tabindex='-1']").TextContent);
        Assert.Equal("暂计", sentence.Find(".meta span").TextContent);
    }
}
