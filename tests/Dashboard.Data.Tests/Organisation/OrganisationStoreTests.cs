using Dashboard.Data.Baseline;
using Dashboard.Data.Organisation;
using Dashboard.Domain.Organisation;

namespace Dashboard.Data.Tests.Organisation;

public sealed class OrganisationStoreTests
{
    [Fact]
    public async Task Units_ComeByGroupAndCode()
    {
        await using var host = await TestHost.SeededAsync();
        var units = await host.Get<OrganisationStore>().ListAsync(TestHost.Leader, TestHost.Token);
        Assert.Equal(units.OrderBy(u => UnitTypes.All.ToList().IndexOf(u.UnitType)).ThenBy(u => u.Code, StringComparer.Ordinal), units);
        Assert.Equal(14, units.Count(u => u.CountsInTownshipTitles));
        Assert.Equal(48, units.Count(u => u.Ranked));
    }

    [Fact]
    public async Task Unit_IsFoundByItsCode()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<OrganisationStore>();
        Assert.Equal("潭头镇", (await store.FindAsync(TestHost.Leader, "410324103", TestHost.Token))!.NameZh);
        Assert.Null(await store.FindAsync(TestHost.Leader, "410324999", TestHost.Token));
    }

    [Fact]
    public async Task Calendar_KnowsTheYearsOfTheHolidays()
    {
        await using var host = await TestHost.SeededAsync();
        var calendar = await host.Get<OrganisationStore>().CalendarAsync(TestHost.Token);
        Assert.Equal([2025, 2026], calendar.Years);
        Assert.False(calendar.IsWorkingDay(new DateOnly(2026, 10, 1)));
    }

    [Fact]
    public async Task Baseline_KeepsNumeratorAndDenominatorBesideTheRate()
    {
        await using var host = await TestHost.SeededAsync();
        var figures = await host.Get<BaselineStore>().FiguresAsync(TestHost.Leader, TestHost.Token);
        Assert.Contains(figures, f => f is { Value: 59.8m, Numerator: 128, Denominator: 214 });
        Assert.Contains(figures, f => f is { Value: 42.8m, Numerator: 6, Denominator: 14 });
        Assert.All(figures, f => Assert.Equal(new DateOnly(2022, 4, 3), f.AsOf));
        Assert.Equal(4, (await host.Get<BaselineStore>().HonoursAsync(TestHost.Leader, TestHost.Token)).Count);
    }
}
