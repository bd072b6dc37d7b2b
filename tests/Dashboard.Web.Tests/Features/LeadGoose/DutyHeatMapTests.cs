using Bunit;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.LeadGoose;
using Dashboard.Domain.Tests.Support;
using Dashboard.Web.Features.LeadGoose;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.LeadGoose;

public sealed class DutyHeatMapTests : PartTest
{
    [Fact]
    public void EveryCheckPoint_SpeaksBySignAndWordBesideItsShade()
    {
        var run = SmallCounty.Default().With("T2", "I1", "overdue,,,,").Score();
        var map = Render<DutyHeatMap>(p => p
            .Add(x => x.Cards, [LeadGooseCalculator.Of(run, "T2", SmallCounty.Duties)])
            .Add(x => x.Duties, SmallCounty.Duties)
            .Add(x => x.Quarter, new Quarter(2026, 3))
            .Add(x => x.Units, SmallCounty.Units.ToDictionary(u => u.Code)));
        var cells = map.FindAll("tbody td.number");

        Assert.Contains("✕", cells[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("不到位", cells[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("75", cells[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("不适用", cells[4].TextContent, StringComparison.Ordinal);
        Assert.Equal("局长", map.Find("tbody td").TextContent);
        Assert.Equal("/lead-goose/T2?period=2026Q3", map.Find("tbody a").GetAttribute("href"));
    }
}
