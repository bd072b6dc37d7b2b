using Bunit;
using Bunit.TestDoubles;
using Dashboard.Data.Accounts;
using Dashboard.Web.Components.Layout;
using Dashboard.Web.Display;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Components.Layout;

public sealed class TopBarTests : PartTest
{
    private readonly BunitAuthorizationContext _authorization;

    public TopBarTests() => _authorization = AddAuthorization();

    [Fact]
    public void Stranger_SeesTheToolsButNoDestinations()
    {
        var bar = Bar(DisplayMode.Default);

        Assert.Empty(bar.FindAll("nav"));
        Assert.Empty(bar.FindAll("form[action='/logout']"));
        Assert.NotEmpty(bar.FindAll("a[data-mode=language]"));
    }

    [Fact]
    public void Reader_SeesThePostAndCanLeave()
    {
        SignIn();

        var bar = Bar(DisplayMode.Default);

        Assert.Equal("县领导", bar.Find(".tools summary").TextContent.Trim());
        Assert.NotEmpty(bar.FindAll("form[method=post][action='/logout']"));
    }

    [Fact]
    public void Tools_ReturnToTheSameAddressAndOfferTheOtherState()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/scorecards?period=2026Q3");

        var bar = Bar(new DisplayMode(Dark: true, Elder: false));

        Assert.Equal("/mode/set?elder=true&returnUrl=%2Fscorecards%3Fperiod%3D2026Q3", bar.Find("a[data-mode=elder]").GetAttribute("href"));
        Assert.Equal("/mode/set?theme=light&returnUrl=%2Fscorecards%3Fperiod%3D2026Q3", bar.Find("a[data-mode=theme]").GetAttribute("href"));
        Assert.Equal("/culture/set?culture=en&returnUrl=%2Fscorecards%3Fperiod%3D2026Q3", bar.Find("a[data-mode=language]").GetAttribute("href"));
    }

    [Fact]
    public void Tools_FollowTheReaderToTheNextPage()
    {
        var bar = Bar(DisplayMode.Default);

        Services.GetRequiredService<NavigationManager>().NavigateTo("/lead-goose");

        Assert.EndsWith("returnUrl=%2Flead-goose", bar.Find("a[data-mode=elder]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Watermark_BearsPostAndTimeOfTheCounty()
    {
        SignIn();

        var mark = Render(builder =>
        {
            builder.OpenComponent<Watermark>(0);
            builder.CloseComponent();
        });

        Assert.Equal("县领导 · 2026-10-22 09:00", mark.Find("svg[aria-hidden=true] text").TextContent);
    }

    [Fact]
    public void SkipLink_StaysOnThePage()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/scorecards?period=2026Q3");

        Assert.Equal("/scorecards?period=2026Q3#main", Render<SkipLink>().Find("a").GetAttribute("href"));
    }

    private void SignIn()
    {
        _authorization.SetAuthorized("leader");
        _authorization.SetClaims(new System.Security.Claims.Claim(AccountClaims.DisplayZh, "县领导"));
    }

    private IRenderedComponent<TopBar> Bar(DisplayMode mode) => Render<TopBar>(p => p.AddCascadingValue(mode));
}
