using Bunit;
using Dashboard.Data.Organisation;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Data.ThreeAssessments;
using Dashboard.Web.Features.ThreeAssessments;
using Dashboard.Web.Security;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.ThreeAssessments;

public sealed class AssessmentsPageTests : PartTest
{
    private const string Tantou = "410324103";
    private readonly RunCatalogue _runs;

    public AssessmentsPageTests(WebApp app)
    {
        _runs = app.Services.GetRequiredService<RunCatalogue>();
        Services.AddSingleton(_runs);
        Services.AddSingleton(app.Services.GetRequiredService<AssessmentCatalogue>());
        Services.AddSingleton(app.Services.GetRequiredService<AssessmentStore>());
        Services.AddSingleton(app.Services.GetRequiredService<OrganisationStore>());
        Services.AddScoped<CurrentActor>();
    }

    [Fact]
    public void Scheme_StandsFirstWithBothWeights()
    {
        SignIn(FindingMaker.Leader);
        var page = At("/assessments");

        Assert.Contains("法治政府建设", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(["15", "22", "18", "26", "14", "20"], page.FindAll("tbody tr")[0].QuerySelectorAll("td").Select(c => c.TextContent));
        Assert.Equal(3, page.FindAll(".chart-slope").Count);
        var total = _runs.Live!.Run.Find("ENF-01")!.Total!.Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(page.FindAll("tbody tr"), r => r.TextContent.Contains("公安局", StringComparison.Ordinal) && r.TextContent.Contains(total, StringComparison.Ordinal));
    }

    [Fact]
    public void MissingOutsideScore_IsPendingInWordsAndNotDrawn()
    {
        SignIn(FindingMaker.Office);
        var page = At("/assessments?of=head&period=2026Q3");

        Assert.Contains("50 个单位都待外部评分", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(50, page.FindAll(".lamp-warn").Count);
        Assert.Empty(page.FindAll(".chart-slope"));
        Assert.DoesNotContain("0.00", page.Find("table:last-of-type").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void OutsideScore_LeadsToTheEntryWithItsDocument()
    {
        SignIn(FindingMaker.Office);
        var page = At("/assessments?of=a3&period=2025Q4");

        Assert.Equal(50, page.FindAll("a[href^='/ledgers/external_scores/']").Count);
    }

    [Fact]
    public void Clerk_ReadsTheOwnResultAlone()
    {
        SignIn(FindingMaker.ClerkOf(Tantou));
        var page = At("/assessments?of=a3&period=2025Q4");

        Assert.Equal(["潭头镇"], page.FindAll("tbody th a").Select(a => a.TextContent));
        Assert.Empty(page.FindAll(".chart-slope"));
        Assert.DoesNotContain("→", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assessments?of=a9")]
    [InlineData("/assessments?of=%27")]
    [InlineData("/assessments?period=2031Q1")]
    public void WhatIsNot_IsNotFound(string address)
    {
        SignIn(FindingMaker.Leader);

        Assert.NotEmpty(At(address).FindAll(".state"));
    }

    [Fact]
    public void Inspector_IsRefused()
    {
        SignIn(FindingMaker.Finder);

        Assert.NotEmpty(At("/assessments").FindAll(".state"));
    }

    private IRenderedComponent<AssessmentsPage> At(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<AssessmentsPage>();
    }
}
