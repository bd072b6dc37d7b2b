using Bunit;
using Dashboard.Data.Baseline;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Data.Villages;
using Dashboard.Domain.Access;
using Dashboard.Web.Features.Villages;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Villages;

public sealed class VillagePagesTests : PartTest
{
    private const string Tantou = "410324103";

    public VillagePagesTests(WebApp app)
    {
        Services.AddSingleton(app.Services.GetRequiredService<VillageStore>());
        Services.AddSingleton(app.Services.GetRequiredService<BaselineStore>());
        Services.AddSingleton(app.Services.GetRequiredService<LedgerCatalogue>());
        Services.AddSingleton(app.Services.GetRequiredService<RunCatalogue>());
        Services.AddScoped<CurrentActor>();
    }

    [Fact]
    public void PublishedDay_SaysThePublishedRates()
    {
        SignIn(FindingMaker.Leader);
        var page = At("/villages?on=2022-04-03");

        Assert.Equal("截至 2022-04-03：县级以上 214/214（全覆盖），市级以上 128/214（59.8%），市级以上法治乡镇 6/14（42.8%）", page.Find("h1").TextContent.Trim());
        Assert.Contains("2022-04-03 公布", page.Markup, StringComparison.Ordinal);
        Assert.Equal("true", page.Find(".periods a[href*='2022-04-03']").GetAttribute("aria-current"));
        Assert.Equal(15, page.FindAll(".tile").Count);
        Assert.Equal(2, page.FindAll("canvas").Count);
    }

    [Theory]
    [InlineData("someday")]
    [InlineData("2026-02-30")]
    [InlineData("2099-01-01")]
    [InlineData("1999-01-01")]
    [InlineData("'; --")]
    public void DayThatIsNone_IsToldAndTodayIsShown(string day)
    {
        SignIn(FindingMaker.Leader);
        var page = At($"/villages?on={day}&township=nowhere");

        Assert.NotEmpty(page.FindAll(".notice-warn"));
        Assert.Contains("2026-10-22", page.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Slider_GoesToTheEndOfTheMonthAndKeepsTheTownship()
    {
        SignIn(FindingMaker.Leader);
        var page = At($"/villages?township={Tantou}");
        page.Find("input.slider").Change("63");

        Assert.EndsWith($"/villages?on=2022-04-30&township={Tantou}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Township_ShowsWhatItsVillagesStillLack_ToThoseWhoMaySee()
    {
        SignIn(FindingMaker.ClerkOf(Tantou));
        Assert.Contains("法律明白人", At($"/villages?township={Tantou}").Markup, StringComparison.Ordinal);

        var others = At("/villages?township=410324104").Markup;
        Assert.DoesNotContain("法律明白人", others, StringComparison.Ordinal);
        Assert.DoesNotContain("条件齐备", others, StringComparison.Ordinal);

        var past = At($"/villages?on=2022-04-03&township={Tantou}").Markup;
        Assert.DoesNotContain("法律明白人", past, StringComparison.Ordinal);
        Assert.Contains("条件按目前台账", past, StringComparison.Ordinal);
    }

    [Fact]
    public void Village_ShowsItsTitlesWithTheirEntries()
    {
        UseCulture("en");
        SignIn(FindingMaker.Leader);
        var page = Render<VillagePage>(p => p.Add(x => x.Code, $"{Tantou}-V01"));

        Assert.Contains("Tantou Town Village 01", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("tbody a[href^='/ledgers/village_titles/']"));
        Assert.Contains(page.FindAll(".file a"), a => a.GetAttribute("href") == $"/ledgers/village_titles?village={Tantou}-V01");
    }

    [Fact]
    public void Year_ShowsPlanAgainstNamedAndWhatRechecksFound()
    {
        SignIn(FindingMaker.Leader);
        var page = At("/villages");

        Assert.Contains(page.FindAll(".chart h2"), h => h.TextContent == "2026年市级以上创建：计划与完成");
        Assert.Contains(page.FindAll("h2"), h => h.TextContent == "2026年复核");
        Assert.NotEmpty(page.FindAll(".conclusions a[href^='/villages/']"));

        // Of years before the plans nothing is made up.
        Assert.DoesNotContain(At("/villages?on=2022-04-03").FindAll("h2"), h => h.TextContent.EndsWith("复核", StringComparison.Ordinal));
    }

    [Fact]
    public void Administrator_IsRefused()
    {
        SignIn(new Actor("sysadmin", [Role.SystemAdmin]));
        Assert.DoesNotContain("214", At("/villages").Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<VillagesPage> At(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<VillagesPage>();
    }
}
