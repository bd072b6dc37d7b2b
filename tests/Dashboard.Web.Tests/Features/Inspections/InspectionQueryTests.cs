using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class InspectionQueryTests
{
    [Fact]
    public void NothingInTheAddress_IsThisMonthUnfiltered()
    {
        var query = Parse();

        Assert.Equal(new InspectionQuery(null, null, null, null, null, false, new DateOnly(2026, 10, 1), 1, false), query);
        Assert.False(query.IsFiltered);
    }

    [Fact]
    public void Address_SaysEveryFilter()
    {
        var query = Parse("casefile", "RELEASED", "ENF-01", "2026-09-01", "2026-09-30", "list", "2026-02", "3");

        Assert.Equal(
            new InspectionQuery(
                InspectionKind.CaseFile, InspectionState.Released, "ENF-01", new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30), true, new DateOnly(2026, 2, 1), 3, false),
            query);
        Assert.True(query.IsFiltered);
    }

    [Theory]
    [InlineData("9999-12", null)]
    [InlineData("0001-01", null)]
    [InlineData(null, "42949674")]
    public void MonthsAndPagesBeyondReason_AreLeftOutAndSaid(string? month, string? page)
    {
        var query = Parse(month: month, page: page);

        Assert.Equal(new DateOnly(2026, 10, 1), query.Month);
        Assert.Equal(1, query.Page);
        Assert.True(query.HasFault);
    }

    [Fact]
    public void EmptyFields_AreNoFilterAndNoFault()
    {
        var query = Parse(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, page: string.Empty);

        Assert.False(query.IsFiltered);
        Assert.False(query.HasFault);
        Assert.Equal(1, query.Page);
    }

    [Theory]
    [InlineData("audit", null, null, null, null)]
    [InlineData("1", null, null, null, null)]
    [InlineData(null, "Submitted,Returned", null, null, null)]
    [InlineData(null, null, "2026-2-1", null, null)]
    [InlineData(null, null, "2026-02-30", null, null)]
    [InlineData(null, null, null, "2026-13", null)]
    [InlineData(null, null, null, null, "0")]
    [InlineData(null, null, null, null, "-1")]
    [InlineData(null, null, null, null, "99999999999")]
    public void WhatIsNotUnderstood_IsLeftOutAndSaid(string? kind, string? state, string? from, string? month, string? page)
    {
        var query = Parse(kind, state, from: from, month: month, page: page);

        Assert.True(query.HasFault);
        Assert.Equal(Parse() with { HasFault = true }, query);
    }

    [Fact]
    public void OneFault_LeavesTheOtherFiltersStanding()
    {
        var query = Parse("casefile", "nonsense", from: "2026-09-01");

        Assert.Equal((InspectionKind.CaseFile, null, new DateOnly(2026, 9, 1), true), (query.Kind, query.State, query.From, query.HasFault));
    }

    [Theory]
    [InlineData("2026-10-19", false)]
    [InlineData("2026-10-20", true)]
    [InlineData("2026-10-21", true)]
    [InlineData("2026-10-22", false)]
    public void BothDays_BelongToTheSpan(string visitedOn, bool matches)
    {
        var query = Parse(from: "2026-10-20", to: "2026-10-21");
        var inspection = SampleInspection.Summary(visitedOn: DateOnly.ParseExact(visitedOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(matches, query.Matches(inspection));
        Assert.True(query.MatchesAnyDay(inspection));
    }

    [Theory]
    [InlineData("unannounced", null, null, true)]
    [InlineData("casefile", null, null, false)]
    [InlineData(null, "submitted", null, true)]
    [InlineData(null, "released", null, false)]
    [InlineData(null, null, SampleInspection.Tantou, true)]
    [InlineData(null, null, "ENF-01", false)]
    public void EachFilter_Narrows(string? kind, string? state, string? unit, bool matches) =>
        Assert.Equal(matches, Parse(kind, state, unit).Matches(SampleInspection.Summary()));

    [Theory]
    [InlineData("2026-10-24", true)]
    [InlineData("2026-10-28", true)]
    [InlineData("2026-10-29", false)]
    public void Visit_MatchesWhileAnyOfItsDaysIsInTheSpan(string from, bool matches)
    {
        var visit = SampleInspection.Visit(1, from: new DateOnly(2026, 10, 24), to: new DateOnly(2026, 10, 28));

        Assert.Equal(matches, Parse(from: from).Matches(visit));
        Assert.False(Parse(to: "2026-10-23").Matches(visit));
    }

    [Fact]
    public void AddressOfADay_ReadsBackAsThatDay()
    {
        var address = InspectionAddress.Day(new DateOnly(2026, 3, 5));
        var parts = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address[(address.IndexOf('?') + 1)..]);
        var query = Parse(from: parts["from"], to: parts["to"], view: parts["view"]);

        Assert.Equal((new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 5), true, false), (query.From, query.To, query.IsList, query.HasFault));
    }

    [Fact]
    public void AddressOfEveryState_ReadsBackAsThatState() => Assert.All(Enum.GetValues<InspectionState>(), state =>
    {
        var address = InspectionAddress.State(state);
        var parts = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address[(address.IndexOf('?') + 1)..]);

        Assert.Equal(state, Parse(state: parts["state"], view: parts["view"]).State);
    });

    private static InspectionQuery Parse(
        string? kind = null, string? state = null, string? unit = null, string? from = null, string? to = null, string? view = null, string? month = null, string? page = null) =>
        InspectionQuery.Parse(kind, state, unit, from, to, view, month, page, SampleInspection.Today);
}
