using Dashboard.Data.Rectification;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Inspections;

/// <summary>Decisions of the desk on one record, inside the write gate.</summary>
internal sealed class Review(DashboardContext context, AuditTrail trail, Actor actor, BusinessClock clock)
{
    private const int LongestReason = 500;

    /// <summary>Numbers of the findings that the decision made or changed.</summary>
    public List<long> Touched { get; } = [];

    public ReviewOutcome Return(InspectionRow row, string reason)
    {
        if (row.State != InspectionState.Submitted)
        {
            return ReviewOutcome.WrongState;
        }

        if (!IsReason(reason))
        {
            return ReviewOutcome.BadReason;
        }

        (row.State, row.ReturnReason) = (InspectionState.Returned, reason.Trim());
        row.Version++;
        trail.Record("inspection.return", row.Receipt, new { row.Id, row.Revision, reason });
        return ReviewOutcome.Done;
    }

    public async Task<ReviewOutcome> MergeAsync(InspectionRow row, Guid into, CancellationToken cancellationToken)
    {
        if (row.State != InspectionState.Submitted)
        {
            return ReviewOutcome.WrongState;
        }

        var target = await context.Inspections.AsNoTracking().SingleOrDefaultAsync(i => i.Id == into, cancellationToken);
        if (target is null || target.Id == row.Id || target.Unit != row.Unit || target.Checklist != row.Checklist
            || target.State is InspectionState.Merged or InspectionState.Returned)
        {
            return ReviewOutcome.BadTarget;
        }

        (row.State, row.MergedInto) = (InspectionState.Merged, into);
        row.Version++;
        trail.Record("inspection.merge", row.Receipt, new { row.Id, into = target.Receipt });
        return ReviewOutcome.Done;
    }

    public async Task<ReviewOutcome> ConfirmAsync(InspectionRow row, IReadOnlyDictionary<string, string> struckOut, CancellationToken cancellationToken)
    {
        if (row.State != InspectionState.Submitted)
        {
            return ReviewOutcome.WrongState;
        }

        if (struckOut.Values.Any(r => !IsReason(r)))
        {
            return ReviewOutcome.BadReason;
        }

        var checklist = (await context.Checklists.AsNoTracking()
            .SingleAsync(c => c.Code == row.Checklist && c.Version == row.ChecklistVersion, cancellationToken)).ToTemplate();
        var misses = InspectionResult.Of(checklist, [.. RecordContent.ReadAnswers(row.Answers)]).Findings;
        if (struckOut.Keys.Any(item => misses.All(m => m.Item.Code != item)))
        {
            return ReviewOutcome.NoSuchMiss;
        }

        var number = await context.Findings.MaxAsync(f => (long?)f.Number, cancellationToken) ?? 0;
        var earlier = await context.Findings.AsNoTracking().Where(f => f.Unit == row.Unit && f.Place == row.Place).ToListAsync(cancellationToken);
        foreach (var (item, answer, points) in misses.Where(m => !struckOut.ContainsKey(m.Item.Code)))
        {
            var finding = NewFinding.Of(++number, row, item, answer, points, earlier);
            context.Findings.Add(finding);
            Touched.Add(finding.Number);
        }

        row.State = InspectionState.Confirmed;
        row.Version++;
        trail.Record("inspection.confirm", row.Receipt, new { row.Id, findings = Touched.Select(Receipts.OfFinding), struckOut });
        return ReviewOutcome.Done;
    }

    public async Task<ReviewOutcome> ReleaseAsync(InspectionRow row, CancellationToken cancellationToken)
    {
        if (row.State != InspectionState.Confirmed)
        {
            return ReviewOutcome.WrongState;
        }

        (row.State, row.ReleasedAt) = (InspectionState.Released, clock.Now);
        row.Version++;
        trail.Record("inspection.release", row.Receipt, new { row.Id });
        var flow = new FindingFlow(RectificationRules.Default, new WorkingCalendar(await context.Holidays.AsNoTracking().ToListAsync(cancellationToken)));
        foreach (var finding in await context.Findings.Where(f => f.Inspection == row.Id).OrderBy(f => f.Number).ToListAsync(cancellationToken))
        {
            finding.IsReleased = true;
            FindingStore.Apply(context, trail, finding, flow, actor, Role.Office, new FindingStep(FindingAct.Assign, actor.Account, clock.Today), clock.Now);
            Touched.Add(finding.Number);
        }

        return ReviewOutcome.Done;
    }

    private static bool IsReason(string? reason) => !string.IsNullOrWhiteSpace(reason) && reason.Length <= LongestReason;
}
