using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class MyTaskListTests
{
    private const string Tantou = "410324103";

    [Fact]
    public void Clerk_SeesWhatToAcceptToMendWhatCameBackAndWhatIsOverdue()
    {
        var tasks = Of(
            new Actor("clerk-tantou", [Role.Clerk], Tantou),
            SampleFinding.Of(1, FindingState.Assigned),
            SampleFinding.Of(2, due: new DateOnly(2026, 10, 20), daysLeft: -2),
            SampleFinding.Of(3, with: f => f with { Returns = 1 }),
            SampleFinding.Of(4, FindingState.Reported),
            SampleFinding.Of(5, unit: "ENF-01"));

        Assert.Equal(
            [(MyTaskKind.Overdue, 1), (MyTaskKind.Returned, 1), (MyTaskKind.ToAccept, 1), (MyTaskKind.ToMend, 2), (MyTaskKind.Decisions, 5), (MyTaskKind.LedgerOverdue, 4)], tasks.Select(t => (t.Kind, t.Count)));
        Assert.Equal(2, tasks[3].First!.Number);
        Assert.Equal("/findings?unit=410324103&state=assigned", tasks[2].Address);
        Assert.Equal("/ledgers/meeting_decisions?state=open", tasks[4].Address);
        Assert.Equal("/ledgers", tasks[5].Address);
    }

    [Fact]
    public void Inspector_SeesWhatSomebodyElseFoundAndItsVisits()
    {
        var tasks = Of(
            new Actor("inspector-2", [Role.Inspector]),
            SampleFinding.Of(1, FindingState.Reported),
            SampleFinding.Of(2, FindingState.Reported, severity: Severity.Serious, with: f => f with { Finder = "inspector-2" }),
            SampleFinding.Of(3, FindingState.Reported, with: f => f with { Finder = "inspector-2" }),
            SampleFinding.Of(4));

        Assert.Equal([(MyTaskKind.ToRecheck, 2), (MyTaskKind.Visits, 3)], tasks.Select(t => (t.Kind, t.Count)));
        Assert.Equal("/field", tasks[1].Address);
    }

    [Fact]
    public void Office_SeesWhatToReviewToDecideAndToClose()
    {
        var tasks = Of(
            new Actor("office", [Role.Office]),
            SampleFinding.Of(1, FindingState.Found),
            SampleFinding.Of(2, FindingState.Disputed),
            SampleFinding.Of(3, with: f => f with { ExtensionAsked = 5 }),
            SampleFinding.Of(4, FindingState.Rechecked));

        Assert.Equal(
            [MyTaskKind.ToReview, MyTaskKind.ToAssign, MyTaskKind.Disputes, MyTaskKind.Extensions, MyTaskKind.ToClose, MyTaskKind.Decisions, MyTaskKind.LedgerOverdue], tasks.Select(t => t.Kind));
    }

    [Fact]
    public void Leader_SeesOverdueSeriousFindingsThatNobodyWatches()
    {
        var overdue = new DateOnly(2026, 10, 20);
        var tasks = Of(
            new Actor("leader", [Role.Leader]),
            SampleFinding.Of(1, severity: Severity.Serious, due: overdue),
            SampleFinding.Of(2, severity: Severity.Serious, due: overdue, with: f => f with { IsListed = true }),
            SampleFinding.Of(3, severity: Severity.Moderate, due: overdue));

        Assert.Equal((MyTaskKind.ToWatch, 1L), (Assert.Single(tasks).Kind, tasks[0].First!.Number));
    }

    [Fact]
    public void Auditor_HasNone()
    {
        Assert.False(MyTaskList.IsFor(new Actor("auditor", [Role.Auditor])));
        Assert.Empty(Of(new Actor("auditor", [Role.Auditor]), SampleFinding.Of(1, FindingState.Found)));
    }

    private static IReadOnlyList<MyTask> Of(Actor actor, params FindingSummary[] findings) =>
        MyTaskList.Of(actor, findings, plannedVisits: 3, submittedRecords: 2, decisions: 5, overdueEntries: 4, SampleFinding.Today);
}
