using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Rectification;

/// <summary>Reads findings for one person on one day: what must not be seen is never put into what is handed out.</summary>
internal sealed class FindingReading(
    DashboardContext context, Actor actor, DateOnly today, WorkingCalendar calendar, IReadOnlyDictionary<(string Code, int Version), ChecklistTemplate> checklists)
{
    private readonly FindingFlow _flow = new(RectificationRules.Default, calendar);
    private readonly bool _seesInspectors = AccessRules.SeesInspectors(actor);

    public static async Task<FindingReading> BeginAsync(DashboardContext context, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        var calendar = new WorkingCalendar(await context.Holidays.AsNoTracking().ToListAsync(cancellationToken));
        var checklists = await context.Checklists.AsNoTracking().ToListAsync(cancellationToken);
        return new FindingReading(context, actor, today, calendar, checklists.ToDictionary(c => (c.Code, c.Version), c => c.ToTemplate()));
    }

    /// <summary>The findings that the person may see at all.</summary>
    public static IQueryable<FindingRow> Visible(IQueryable<FindingRow> findings, Actor actor)
    {
        if (AccessRules.SeesAllUnits(actor))
        {
            return findings;
        }

        // An inspector re-checks what others found; a unit's clerk sees what has been released of its own unit.
        var unit = actor.Is(Role.Clerk) ? actor.Unit : null;
        var isInspector = actor.Is(Role.Inspector);
        var account = actor.Account;
        return findings.Where(f => (f.IsReleased && f.Unit == unit) || (isInspector && (f.IsReleased || f.Finder == account)));
    }

    public async Task<List<FindingSummary>> ListAsync(IQueryable<FindingRow> findings, CancellationToken cancellationToken)
    {
        var rows = await (
            from finding in Visible(findings.AsNoTracking(), actor)
            join inspection in context.Inspections.AsNoTracking() on finding.Inspection equals inspection.Id
            orderby finding.Number descending
            select new { finding, inspection.Kind }).ToListAsync(cancellationToken);
        return rows.ConvertAll(r => Summary(r.finding, r.Kind));
    }

    public async Task<FindingView?> FindAsync(long number, CancellationToken cancellationToken)
    {
        var row = await Visible(context.Findings.AsNoTracking(), actor).SingleOrDefaultAsync(f => f.Number == number, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var kind = await context.Inspections.Where(i => i.Id == row.Inspection).Select(i => i.Kind).SingleAsync(cancellationToken);
        var steps = await context.FindingSteps.AsNoTracking().Where(s => s.Finding == number).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        var photos = await context.Photos.AsNoTracking()
            .Where(p => p.Finding == number || (p.Inspection == row.Inspection && p.Item == row.Item))
            .OrderBy(p => p.ReceivedAt).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        var isOwn = actor.Is(Role.Clerk) && actor.Unit == row.Unit;
        var finding = row.ToFinding();
        var summary = Summary(row, kind);
        return new FindingView(
            summary,
            row.Note,
            [.. photos.Where(p => p.Finding is null).Select(p => p.Id)],
            [.. photos.Where(p => p.Finding is not null && p.IsReported).Select(p => p.Id)],
            isOwn ? [.. photos.Where(p => p.Finding is not null && !p.IsReported).Select(p => p.Id)] : [],
            steps.ConvertAll(s => new FindingStepView(
                s.Act, s.By, MaySee(s) ? s.Account : null, s.At, s.Text, s.Days, s.Before, s.After, s.DueBefore, s.DueAfter)),
            row.RelapseOf,
            row is { AssignedOn: { } assigned, OriginalDue: not null } ? calendar.Reckon(assigned, RectificationRules.Default.DaysFor(row.Severity)) : null,
            row is { OriginalDue: { } first, Due: { } due } && due > first ? calendar.Reckon(first, calendar.WorkingDaysBetween(first, due)) : null,
            [.. _flow.Possible(finding, today).Where(act => AccessRules.MayAct(actor, act, row.Unit) && !IsBarred(act, finding))],
            await PostsAsync([summary.Finding.Finder, .. steps.Where(MaySee).Select(s => s.Account)], cancellationToken));
    }

    public async Task<Dictionary<long, FindingThumbs>> ThumbsAsync(IReadOnlyCollection<long> numbers, CancellationToken cancellationToken)
    {
        var found = await Visible(context.Findings.AsNoTracking(), actor).Where(f => numbers.Contains(f.Number))
            .Select(f => new { f.Number, f.Inspection, f.Item }).ToListAsync(cancellationToken);
        Guid?[] inspections = [.. found.Select(f => (Guid?)f.Inspection).Distinct()];
        long?[] visible = [.. found.Select(f => (long?)f.Number)];
        var before = await context.Photos.AsNoTracking().Where(p => p.Finding == null && inspections.Contains(p.Inspection))
            .OrderBy(p => p.ReceivedAt).ThenBy(p => p.Id).Select(p => new { p.Id, p.Inspection, p.Item }).ToListAsync(cancellationToken);
        var after = await context.Photos.AsNoTracking().Where(p => p.IsReported && visible.Contains(p.Finding))
            .OrderBy(p => p.ReceivedAt).ThenBy(p => p.Id).Select(p => new { p.Id, p.Finding }).ToListAsync(cancellationToken);
        return found.ToDictionary(f => f.Number, f => new FindingThumbs(
            before.Find(p => p.Inspection == f.Inspection && p.Item == f.Item)?.Id,
            after.FindLast(p => p.Finding == f.Number)?.Id));
    }

    private Task<Dictionary<string, PostName>> PostsAsync(IReadOnlyCollection<string> accounts, CancellationToken cancellationToken) =>
        context.Users.AsNoTracking().Where(u => accounts.Contains(u.UserName!))
            .ToDictionaryAsync(u => u.UserName!, u => new PostName(u.DisplayZh, u.DisplayEn), StringComparer.Ordinal, cancellationToken);

    private bool MaySee(FindingStepRow step) => _seesInspectors || step.Account == actor.Account;

    private bool IsBarred(FindingAct act, Finding finding) =>
        act is FindingAct.Pass or FindingAct.Return && FindingFlow.RecheckRefusal(finding, actor.Account) is not null;

    private FindingSummary Summary(FindingRow row, InspectionKind kind)
    {
        var finding = row.ToFinding();
        return new FindingSummary(
            row.Number,
            row.Inspection,
            kind,
            checklists[(row.Checklist, row.ChecklistVersion)].Find(row.Item)!,
            _seesInspectors || row.Finder == actor.Account ? finding : finding with { Finder = string.Empty },
            row.AssignedOn,
            row.EndedOn,
            finding.IsOpen ? finding.DaysLeft(today, calendar) : null,
            WarningLadder.Of(finding, today, calendar, RectificationRules.Default),
            row.IsReleased,
            row.Version);
    }
}
