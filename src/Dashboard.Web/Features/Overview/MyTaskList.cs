using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Features.Rectification;

namespace Dashboard.Web.Features.Overview;

/// <summary>Reckons what waits for a person from what the person may see.</summary>
internal static class MyTaskList
{
    private const string Inspections = "/inspections?state=submitted";
    private const string Field = "/field";
    private const string Ledgers = "/ledgers";

    /// <summary>Whether there can be tasks at all.</summary>
    public static bool IsFor(Actor actor) => actor.Is(Role.Clerk) || actor.Is(Role.Inspector) || actor.Is(Role.Office) || actor.Is(Role.Leader);

    /// <param name="actor">The person.</param>
    /// <param name="findings">The findings that the person may see.</param>
    /// <param name="plannedVisits">Planned visits of an inspector.</param>
    /// <param name="submittedRecords">Records of inspections that wait for the desk.</param>
    /// <param name="decisions">Decisions of meetings that are the person's to answer or to check.</param>
    /// <param name="overdueEntries">Entries of ledgers past their deadline.</param>
    /// <param name="today">The business day.</param>
    public static IReadOnlyList<MyTask> Of(
        Actor actor, IReadOnlyList<FindingSummary> findings, int plannedVisits, int submittedRecords, int decisions, int overdueEntries, DateOnly today)
    {
        var tasks = new List<MyTask>();
        if (actor.Is(Role.Clerk) && actor.Unit is { } unit)
        {
            var own = findings.Where(f => f.Finding.Unit == unit).ToList();
            Add(MyTaskKind.Overdue, own.Where(f => f.Finding.IsOverdue(today) && IsWithUnit(f)), new FindingQuery { Unit = unit, OnlyOverdue = true });
            Add(MyTaskKind.Returned, own.Where(f => f.Finding is { State: FindingState.Rectifying, Returns: > 0 }), new FindingQuery { Unit = unit, Stage = FindingStage.Rectifying });
            Add(MyTaskKind.ToAccept, own.Where(f => f.Finding.State == FindingState.Assigned), new FindingQuery { Unit = unit, Stage = FindingStage.Assigned });
            Add(MyTaskKind.ToMend, own.Where(f => f.Finding.State == FindingState.Rectifying), new FindingQuery { Unit = unit, Stage = FindingStage.Rectifying });
        }

        if (actor.Is(Role.Inspector))
        {
            Add(
                MyTaskKind.ToRecheck,
                findings.Where(f => f.Finding.State == FindingState.Reported && FindingFlow.RecheckRefusal(f.Finding, actor.Account) is null),
                new FindingQuery { Stage = FindingStage.Reported });
            AddCount(MyTaskKind.Visits, plannedVisits, Field);
        }

        if (actor.Is(Role.Office))
        {
            AddCount(MyTaskKind.ToReview, submittedRecords, Inspections);
            Add(MyTaskKind.ToAssign, findings.Where(f => f.Finding.State == FindingState.Found), new FindingQuery { Stage = FindingStage.Found });
            Add(MyTaskKind.Disputes, findings.Where(f => f.Finding.State == FindingState.Disputed), new FindingQuery { Stage = FindingStage.Disputed });
            Add(MyTaskKind.Extensions, findings.Where(f => f.Finding is { IsOpen: true, ExtensionAsked: not null }), new FindingQuery { OnlyExtensions = true });
            Add(MyTaskKind.ToClose, findings.Where(f => f.Finding.State == FindingState.Rechecked), new FindingQuery { Stage = FindingStage.Rechecked });
        }

        var isDesk = actor.Is(Role.Clerk) || actor.Is(Role.Office);
        AddCount(MyTaskKind.Decisions, isDesk ? decisions : 0, $"{Ledgers}/{MeetingDecision.Ledger}?state={(actor.Is(Role.Clerk) ? "open" : "replied")}");
        AddCount(MyTaskKind.LedgerOverdue, isDesk ? overdueEntries : 0, Ledgers);
        if (actor.Is(Role.Leader))
        {
            Add(
                MyTaskKind.ToWatch,
                findings.Where(f => FindingFlow.MayBeListed(f.Finding, today)),
                new FindingQuery { Severity = Severity.Serious, OnlyOverdue = true });
        }

        return tasks;

        void Add(MyTaskKind kind, IEnumerable<FindingSummary> which, FindingQuery query)
        {
            var all = which.ToList();
            if (all.Count > 0)
            {
                tasks.Add(new MyTask(kind, all.Count, query.ToAddress(), all.MinBy(f => f.Finding.Due ?? DateOnly.MaxValue)));
            }
        }

        void AddCount(MyTaskKind kind, int count, string address)
        {
            if (count > 0)
            {
                tasks.Add(new MyTask(kind, count, address));
            }
        }
    }

    private static bool IsWithUnit(FindingSummary finding) =>
        finding.Finding.State is FindingState.Assigned or FindingState.Rectifying;
}
