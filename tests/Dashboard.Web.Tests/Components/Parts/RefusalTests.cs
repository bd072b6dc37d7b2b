using Bunit;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Web.Tests.Components.Parts;

public sealed class RefusalTests : PartTest
{
    [Theory]
    [InlineData(403, "无权查看此页")]
    [InlineData(404, "没有找到此页")]
    public void Refusal_SetsTheCodeAndSaysIt(int code, string words)
    {
        var context = new DefaultHttpContext();

        var refusal = Render<Refusal>(p => p.Add(x => x.Code, code).AddCascadingValue<HttpContext>(context));

        Assert.Equal(code, context.Response.StatusCode);
        Assert.Equal(words, refusal.Find("h1").TextContent);
    }

    [Fact]
    public void InsideACircuit_TheWordsAreEnough() =>
        Assert.Equal("无权查看此页", Render<Refusal>().Find("h1").TextContent);
}
