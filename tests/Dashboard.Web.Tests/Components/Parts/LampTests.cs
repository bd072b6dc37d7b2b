using Bunit;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Components.Parts;

public sealed class LampTests : PartTest
{
    [Theory]
    [InlineData(LampState.Ok, "✓", "正常")]
    [InlineData(LampState.Warn, "!", "注意")]
    [InlineData(LampState.Bad, "✕", "需处理")]
    public void State_SpeaksBySignAndWordBesideItsColour(LampState state, string sign, string word)
    {
        var lamp = Render<Lamp>(p => p.Add(x => x.State, state));

        Assert.Equal(sign, lamp.Find("[aria-hidden]").TextContent);
        Assert.Contains(word, lamp.Find(".lamp").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_IsShownAndTheStateStillSpoken()
    {
        var lamp = Render<Lamp>(p => p.Add(x => x.State, LampState.Bad).AddChildContent("逾期 3 天"));

        Assert.Equal("需处理", lamp.Find(".visually-hidden").TextContent.Trim());
        Assert.EndsWith("逾期 3 天", lamp.Find(".lamp").TextContent.Trim(), StringComparison.Ordinal);
    }
}
