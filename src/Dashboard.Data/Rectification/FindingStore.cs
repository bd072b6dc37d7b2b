using Dashboard.Data.Runs;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Rectification;

/// <summary>The findings and their way to closure. A foreign finding answers like a missing one.</summary>
public sealed class FindingStore(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, BusinessClock clock, FactsChanged factsChanged, FindingsChanged changed)
{
    private const int LongestText = 2000;

    /// <summary>The findings that the actor may see, the latest first.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<IReadOnlyList<FindingSummary>> ListAsync(Actor actor, FindingFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        RequireReader(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reading = await FindingReading.BeginAsync(context, actor, clock.Today, cancellationToken);
        var found = await reading.ListAsync(Narrowed(context.Findings, filter), cancellationToken);
        return filter.OnlyOverdue ? found.FindAll(f => f.Finding.IsOverdue(clock.Today)) : found;
    }

    /// <summary>A finding in full; null when there is none of that number for the actor.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<FindingView?> FindAsync(Actor actor, long number, CancellationToken cancellationToken)
    {
        RequireReader(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reading = await FindingReading.BeginAsync(context, actor, clock.Today, cancellationToken);
        return await reading.FindAsync(number, cancellationToken);
    }

    /// <summary>A photo before and one after for each of these findings that the actor may see.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<IReadOnlyDictionary<long, FindingThumbs>> ThumbsAsync(Actor actor, IReadOnlyCollection<long> numbers, CancellationToken cancellationToken)
    {
        RequireReader(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reading = await FindingReading.BeginAsync(context, actor, clock.Today, cancellationToken);
        return await reading.ThumbsAsync(numbers, cancellationToken);
    }

    /// <summary>
    /// Does an act. When somebody else has acted since <see cref="FindingRequest.SeenVersion"/>, nothing is done and the result
    /// holds both, so that the person can choose.
    /// </summary>
    /// <exception cref="AccessDeniedException">The act is not the actor's to do.</exception>
    public async Task<FindingResult> ActAsync(Actor actor, FindingRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequireReader(actor);
        var result = await gate.WriteAsync(actor, (context, trail) => ActAsync(context, trail, actor, request, cancellationToken), cancellationToken);
        if (result is { Outcome: FindingOutcome.Done, Current: { } current })
        {
            changed.Raise(request.Number);
            factsChanged.Raise(Quarter.Of(current.Summary.Finding.FoundOn));
        }

        return result;
    }

    /// <summary>Does an act on a row that is being written, and puts it on the timeline and on record.</summary>
    internal static ActRefusal? Apply(
        DashboardContext context, AuditTrail trail, FindingRow row, FindingFlow flow, Actor actor, Role by, FindingStep step, DateTimeOffset at)
    {
        var before = row.ToFinding();
        var (after, refusal) = flow.Apply(before, step);
        if (after is null)
        {
            return refusal;
        }

        row.Take(after, step.Day);
        context.FindingSteps.Add(new FindingStepRow
        {
            Finding = row.Number,
            Act = step.Act,
            Account = actor.Account,
            By = by,
            At = at,
            Text = string.IsNullOrWhiteSpace(step.Reason) ? null : step.Reason.Trim(),
            Days = step.Act == FindingAct.AskExtension ? step.Days : null,
            Before = before.State,
            After = after.State,
            DueBefore = before.Due,
            DueAfter = after.Due,
        });
        trail.Record($"finding.{step.Act}", before.Id, new { before = before.State, after = after.State, step.Reason, dueBefore = before.Due, dueAfter = after.Due });
        return null;
    }

    private async Task<FindingResult> ActAsync(
        DashboardContext context, AuditTrail trail, Actor actor, FindingRequest request, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var row = await FindingReading.Visible(context.Findings, actor).SingleOrDefaultAsync(f => f.Number == request.Number, cancellationToken);
        if (row is null)
        {
            return new FindingResult(FindingOutcome.NotFound, null, null, request);
        }

        if (!AccessRules.MayAct(actor, request.Act, row.Unit))
        {
            throw new AccessDeniedException(actor, $"finding.{request.Act}", row.ToFinding().Id);
        }

        if (request.Text?.Length > LongestText)
        {
            return await AnswerAsync(FindingOutcome.TextTooLong, null);
        }

        if (row.Version != request.SeenVersion)
        {
            return await AnswerAsync(FindingOutcome.Conflict, null);
        }

        var added = request.Act == FindingAct.Report
            ? await context.Photos.Where(p => p.Finding == row.Number && !p.IsReported).ToListAsync(cancellationToken)
            : [];
        var flow = new FindingFlow(RectificationRules.Default, new WorkingCalendar(await context.Holidays.AsNoTracking().ToListAsync(cancellationToken)));
        var step = new FindingStep(request.Act, actor.Account, today, request.Text, added.Count, request.Days);
        if (Apply(context, trail, row, flow, actor, RoleOf(actor, request.Act), step, clock.Now) is { } refusal)
        {
            return await AnswerAsync(FindingOutcome.Refused, refusal);
        }

        added.ForEach(p => p.IsReported = true);
        await context.SaveChangesAsync(cancellationToken);
        return await AnswerAsync(FindingOutcome.Done, null);

        async Task<FindingResult> AnswerAsync(FindingOutcome outcome, ActRefusal? refusal)
        {
            var reading = await FindingReading.BeginAsync(context, actor, today, cancellationToken);
            return new FindingResult(outcome, refusal, await reading.FindAsync(request.Number, cancellationToken), request);
        }
    }

    private static Role RoleOf(Actor actor, FindingAct act) => act switch
    {
        FindingAct.Accept or FindingAct.Dispute or FindingAct.Report or FindingAct.AskExtension => Role.Clerk,
        FindingAct.List => Role.Leader,
        FindingAct.Pass or FindingAct.Return when actor.Is(Role.Inspector) => Role.Inspector,
        _ => Role.Office,
    };

    private static IQueryable<FindingRow> Narrowed(IQueryable<FindingRow> findings, FindingFilter filter)
    {
        findings = filter.Unit is { } unit ? findings.Where(f => f.Unit == unit) : findings;
        findings = filter.State is { } state ? findings.Where(f => f.State == state) : findings;
        findings = filter.Severity is { } severity ? findings.Where(f => f.Severity == severity) : findings;
        findings = filter.Item is { } item ? findings.Where(f => f.Item == item || f.Checklist == item) : findings;
        findings = filter.Indicator is { } indicator ? findings.Where(f => f.Indicator == indicator) : findings;
        findings = filter.Inspection is { } inspection ? findings.Where(f => f.Inspection == inspection) : findings;
        findings = filter.From is { } from ? findings.Where(f => f.FoundOn >= from) : findings;
        findings = filter.To is { } to ? findings.Where(f => f.FoundOn <= to) : findings;
        findings = filter.OnlyOpen || filter.OnlyOverdue
            ? findings.Where(f => f.State != FindingState.ClosedOnTime && f.State != FindingState.ClosedLate && f.State != FindingState.Withdrawn)
            : findings;
        findings = filter.OnlyRelapses ? findings.Where(f => f.RelapseOf != null) : findings;
        return filter.OnlyListed ? findings.Where(f => f.IsListed) : findings;
    }

    private static void RequireReader(Actor actor)
    {
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "finding.read", "*");
        }
    }
}
