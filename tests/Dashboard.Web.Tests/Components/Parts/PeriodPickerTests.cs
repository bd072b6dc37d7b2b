using Bunit;
using Dashboard.Domain.Calendar;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Components.Parts;

public sealed class PeriodPickerTests : PartTest
{
    private static readonly Quarter[] Periods = [new(2026, 2), new(2026, 3)];

    [Fact]
    public void Periods_AreLinksThatKeepTheRestOfTheAddress()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/scorecards?group=TWN&period=2026Q3");

        var links = Picker().FindAll("a");

        Assert.Equal(["2026年二季度", "2026年三季度"], links.Select(l => l.TextContent));
        Assert.EndsWith("/scorecards?group=TWN&period=2026Q2", links[0].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void CurrentPeriod_IsMarkedForEverybody()
    {
        var current = Assert.Single(Picker().FindAll("a[aria-current=true]"));

        Assert.Equal("2026年三季度", current.TextContent);
    }

    [Fact]
    public void English_WritesQuartersItsOwnWay()
    {
        UseCulture("en");

        Assert.Equal(["Q2 2026", "Q3 2026"], Picker().FindAll("a").Select(l => l.TextContent));
    }

    private IRenderedComponent<PeriodPicker> Picker() =>
        Render<PeriodPicker>(p => p.Add(x => x.Periods, Periods).Add(x => x.Current, new Quarter(2026, 3)));
}
