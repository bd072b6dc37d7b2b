using Dashboard.Data.Ledgers;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Ledgers;

public sealed class LedgerQueryTests(WebApp app)
{
    [Fact]
    public void Address_IsReadWhole()
    {
        var query = Parse(("state", "open"), ("unit", "ENF-01"), ("from", "2026-01-01"), ("to", "2026-03-31"), ("q", " 路灯 "), ("overdue", "1"), ("page", "3"));

        Assert.Equal(new LedgerFilter("open", "ENF-01", null, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31), "路灯", false, true), query.Filter);
        Assert.Equal((3, false, true), (query.Page, query.HasFault, query.IsFiltered));
    }

    [Theory]
    [InlineData("state", "gone")]
    [InlineData("from", "昨天")]
    [InlineData("to", "2026-02-30")]
    [InlineData("page", "0")]
    [InlineData("page", "-1")]
    [InlineData("page", "99999999999")]
    public void WhatIsNotUnderstood_IsLeftOutAndSaid(string name, string value)
    {
        var query = Parse((name, value));

        Assert.Equal((true, false, 1), (query.HasFault, query.IsFiltered, query.Page));
    }

    [Fact]
    public void EmptyAddress_AsksForAll() => Assert.Equal((new LedgerFilter(), 1, false), Parse() is var query ? (query.Filter, query.Page, query.HasFault) : default);

    private LedgerQuery Parse(params (string Name, string Value)[] parts) => LedgerQuery.Parse(
        app.Services.GetRequiredService<LedgerCatalogue>().Find("tickets")!, name => parts.FirstOrDefault(p => p.Name == name).Value);
}
