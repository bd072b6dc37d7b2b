using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Rectification;

public sealed class FindingQueryTests
{
    private static readonly FindingQuery Everything = new()
    {
        IsTable = true,
        Unit = "ENF-01",
        Stage = FindingStage.Rectifying,
        Severity = Severity.Serious,
        Item = "CK2-04",
        Indicator = "P2-02",
        From = new DateOnly(2026, 7, 1),
        To = new DateOnly(2026, 9, 30),
        OnlyOpen = true,
        OnlyOverdue = true,
        OnlyRelapses = true,
        OnlyListed = true,
        OnlyExtensions = true,
        Text = "综治 中心&x=1",
        Sort = "-found",
        Whole = FindingStage.Ended,
    };

    [Fact]
    public void Address_ComesBackAsTheSameQuery()
    {
        var address = Everything.ToAddress();

        Assert.StartsWith("/findings?view=table&unit=ENF-01&state=rectifying&severity=serious&item=CK2-04", address, StringComparison.Ordinal);
        Assert.Equal(Everything, Read(address));
        Assert.Equal("/findings", FindingQuery.All.ToAddress());
    }

    [Theory]
    [InlineData("/findings?state=3", "state=3")]
    [InlineData("/findings?severity=deadly", "severity=deadly")]
    [InlineData("/findings?from=2026-13-01", "from=2026-13-01")]
    public void PartThatIsNone_IsNamedAndNarrowsNothing(string address, string named)
    {
        var query = Read(address);

        Assert.Equal([named], query.Ignored);
        Assert.False(query.IsFiltered);
    }

    [Fact]
    public void Parts_NarrowWhatIsCovered()
    {
        var finding = SampleFinding.Of(42, unit: "ENF-01", severity: Severity.Serious);

        Assert.True(Covers(FindingQuery.All));
        Assert.True(Covers(new FindingQuery { Item = "CK2" }));
        Assert.True(Covers(new FindingQuery { Item = "CK2-04", Indicator = "P2-02", Severity = Severity.Serious, Unit = "ENF-01" }));
        Assert.True(Covers(new FindingQuery { Text = "wt-00042" }));
        Assert.True(Covers(new FindingQuery { Text = "公安" }));
        Assert.False(Covers(new FindingQuery { Item = "CK" }));
        Assert.False(Covers(new FindingQuery { Text = "民政" }));
        Assert.False(Covers(new FindingQuery { From = new DateOnly(2026, 10, 13) }));
        Assert.False(Covers(new FindingQuery { To = new DateOnly(2026, 10, 11) }));
        Assert.False(Covers(new FindingQuery { OnlyRelapses = true }));
        Assert.False(Covers(new FindingQuery { OnlyListed = true }));

        bool Covers(FindingQuery query) => query.Covers(finding, _ => "公安局");
    }

    [Fact]
    public void StateAndOverdue_NarrowWhatIsShown()
    {
        var open = SampleFinding.Of(1);
        var overdue = SampleFinding.Of(2, due: new DateOnly(2026, 10, 20), daysLeft: -2);
        var closed = SampleFinding.Of(3, FindingState.ClosedLate);
        var asked = SampleFinding.Of(4, with: f => f with { ExtensionAsked = 3 });

        Assert.Equal([1L, 2, 4], Shown(new FindingQuery { OnlyOpen = true }));
        Assert.Equal([2L], Shown(new FindingQuery { OnlyOverdue = true }));
        Assert.Equal([3L], Shown(new FindingQuery { Stage = FindingStage.Ended }));
        Assert.Equal([4L], Shown(new FindingQuery { OnlyExtensions = true }));

        IEnumerable<long> Shown(FindingQuery query) =>
            new[] { open, overdue, closed, asked }.Where(f => query.Shows(f, SampleFinding.Today)).Select(f => f.Number);
    }

    [Fact]
    public void Order_PutsWhatIsDueFirstOnTopAndWhatHasEndedLast()
    {
        var late = SampleFinding.Of(1, due: new DateOnly(2026, 11, 2));
        var soon = SampleFinding.Of(2, due: new DateOnly(2026, 10, 20));
        var closed = SampleFinding.Of(3, FindingState.ClosedOnTime, due: new DateOnly(2026, 9, 1));

        Assert.Equal([2L, 1, 3], FindingQuery.All.Ordered([late, soon, closed], u => u).Select(f => f.Number));
        Assert.Equal([3L, 2, 1], new FindingQuery { Sort = "-id" }.Ordered([late, soon, closed], u => u).Select(f => f.Number));
    }

    private static FindingQuery Read(string address)
    {
        var parts = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri(new Uri("http://local"), address).Query);
        return FindingQuery.Parse(name => parts.TryGetValue(name, out var value) ? value.ToString() : null);
    }
}
