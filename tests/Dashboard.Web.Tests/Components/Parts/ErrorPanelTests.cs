using System.Collections.Concurrent;
using Bunit;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Web.Tests.Components.Parts;

public sealed class ErrorPanelTests : PartTest
{
    private readonly ConcurrentQueue<string> _log = new();

    public ErrorPanelTests()
    {
        Services.AddLogging(logging => logging.AddProvider(new LogCapture(_log)));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void Failure_ShowsTheNumberThatStandsInTheLogAndSparesTheRest()
    {
        var page = Render(builder =>
        {
            builder.AddMarkupContent(0, "<p id='shell'>alive</p>");
            builder.OpenComponent<ErrorPanel>(1);
            builder.AddComponentParameter(2, nameof(ErrorPanel.ChildContent), (RenderFragment)(b =>
            {
                b.OpenComponent<Fuse>(0);
                b.CloseComponent();
            }));
            builder.CloseComponent();
        });

        page.Find("#fuse").Click();

        var number = page.Find("[role=alert] .mono").TextContent.Split(' ')[^1];
        Assert.Equal(8, number.Length);
        Assert.Contains(_log, line => line.Contains(number, StringComparison.Ordinal));
        Assert.Equal("alive", page.Find("#shell").TextContent);
        Assert.DoesNotContain("blown", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Retry_BringsThePartBack()
    {
        var panel = Render<ErrorPanel>(p => p.AddChildContent<Fuse>());
        panel.Find("#fuse").Click();

        panel.Find("[role=alert] button").Click();

        Assert.NotNull(panel.Find("#fuse"));
        Assert.Empty(panel.FindAll("[role=alert]"));
    }

    [Fact]
    public void LeavingThePage_ClearsTheFailure()
    {
        var panel = Render<ErrorPanel>(p => p.AddChildContent<Fuse>());
        panel.Find("#fuse").Click();

        Services.GetRequiredService<NavigationManager>().NavigateTo("/elsewhere");

        panel.WaitForAssertion(() => Assert.Empty(panel.FindAll("[role=alert]")));
    }

    private sealed class Fuse : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "id", "fuse");
            builder.AddAttribute(2, "onclick", EventCallback.Factory.Create(this, Blow));
            builder.CloseElement();
        }

        private static void Blow() => throw new InvalidOperationException("blown");
    }
}
