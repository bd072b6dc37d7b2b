using Bunit;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Organisation;
using Dashboard.Data.Searching;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Web.Features.Searching;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Searching;

public sealed class SearchPageTests : PartTest
{
    public SearchPageTests(WebApp app)
    {
        Services.AddSingleton(app.Services.GetRequiredService<SearchStore>());
        Services.AddSingleton(app.Services.GetRequiredService<LedgerCatalogue>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddScoped<CurrentActor>();
    }

    [Fact]
    public void Hits_AreDoors()
    {
        SignIn(FindingMaker.Leader);
        var page = At("/search?q=ttz");

        Assert.NotNull(page.Find("a[href='/scorecards/410324103']"));
        Assert.NotNull(page.Find("a[href='/villages/410324103-V01']"));
        Assert.NotEmpty(page.FindAll("a[href^='/findings/WT-']"));
        Assert.NotEmpty(page.FindAll("a[href='/ledgers/three_zero_subjects?q=ttz']"));
        Assert.Equal("ttz", page.Find("#search").GetAttribute("value"));
    }

    [Fact]
    public void CardOfAnotherUnit_IsNoDoorForAClerk()
    {
        SignIn(FindingMaker.ClerkOf("410324103"));

        Assert.Empty(At("/search?q=gaj").FindAll("a[href='/scorecards/ENF-01']"));
    }

    [Theory]
    [InlineData("/search", "拼音首字母")]
    [InlineData("/search?q=%20", "拼音首字母")]
    [InlineData("/search?q=%3Cb%3E", "没有找到“<b>”")]
    public void NothingAskedOrFound_IsSaid(string address, string words)
    {
        SignIn(FindingMaker.Leader);

        Assert.Contains(words, At(address).Find(".page").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Administrator_IsRefused()
    {
        SignIn(new Actor("sysadmin", [Role.SystemAdmin]));

        Assert.NotEmpty(At("/search?q=ttz").FindAll(".state"));
    }

    private IRenderedComponent<SearchPage> At(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<SearchPage>();
    }
}
