using Dashboard.Data.Rectification;
using Dashboard.Data.Runs;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Inspections;

/// <summary>The inspections at the desk: read, returned, merged, confirmed, released. A foreign inspection answers like a missing one.</summary>
public sealed class InspectionStore(
    IDbContextFactory<DashboardContext> contexts,
    WriteGate gate,
    BusinessClock clock,
    InspectionsChanged changed,
    FindingsChanged findingsChanged,
    FactsChanged factsChanged)
{
    /// <summary>The inspections that the actor may see, the latest visit first.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<IReadOnlyList<InspectionSummary>> ListAsync(Actor actor, InspectionFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        RequireReader(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reading = await InspectionReading.BeginAsync(context, actor, cancellationToken);
        return await reading.ListAsync(Narrowed(context.Inspections, filter), cancellationToken);
    }

    /// <summary>An inspection in full; null when there is none for the actor.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<InspectionView?> FindAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        RequireReader(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reading = await InspectionReading.BeginAsync(context, actor, cancellationToken);
        return await reading.FindAsync(id, cancellationToken);
    }

    /// <summary>Sends a submitted record back to its inspector.</summary>
    /// <exception cref="AccessDeniedException">The actor does not direct inspections.</exception>
    public Task<ReviewResult> ReturnAsync(Actor actor, Guid id, int seenVersion, string reason, CancellationToken cancellationToken) =>
        DecideAsync(actor, "inspection.return", id, seenVersion, (review, row) => Task.FromResult(review.Return(row, reason)), cancellationToken);

    /// <summary>Marks a record as a duplicate of another one; it counts nowhere.</summary>
    /// <exception cref="AccessDeniedException">The actor does not direct inspections.</exception>
    public Task<ReviewResult> MergeAsync(Actor actor, Guid id, int seenVersion, Guid into, CancellationToken cancellationToken) =>
        DecideAsync(actor, "inspection.merge", id, seenVersion, (review, row) => review.MergeAsync(row, into, cancellationToken), cancellationToken);

    /// <summary>Confirms a submitted record: its misses become findings.</summary>
    /// <param name="actor">Who confirms.</param>
    /// <param name="id">The record.</param>
    /// <param name="seenVersion">The version before the person's eyes.</param>
    /// <param name="struckOut">Misses that the desk does not confirm, with the reason.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="AccessDeniedException">The actor does not direct inspections.</exception>
    public Task<ReviewResult> ConfirmAsync(
        Actor actor, Guid id, int seenVersion, IReadOnlyDictionary<string, string> struckOut, CancellationToken cancellationToken) =>
        DecideAsync(actor, "inspection.confirm", id, seenVersion, (review, row) => review.ConfirmAsync(row, struckOut, cancellationToken), cancellationToken);

    /// <summary>Releases a confirmed record: the unit sees it, its findings are assigned (交办), and it counts in scores.</summary>
    /// <exception cref="AccessDeniedException">The actor does not direct inspections.</exception>
    public Task<ReviewResult> ReleaseAsync(Actor actor, Guid id, int seenVersion, CancellationToken cancellationToken) =>
        DecideAsync(actor, "inspection.release", id, seenVersion, (review, row) => review.ReleaseAsync(row, cancellationToken), cancellationToken);

    private static IQueryable<InspectionRow> Narrowed(IQueryable<InspectionRow> inspections, InspectionFilter filter)
    {
        inspections = filter.From is { } from ? inspections.Where(i => i.VisitedOn >= from) : inspections;
        inspections = filter.To is { } to ? inspections.Where(i => i.VisitedOn <= to) : inspections;
        inspections = filter.Unit is { } unit ? inspections.Where(i => i.Unit == unit) : inspections;
        inspections = filter.Kind is { } kind ? inspections.Where(i => i.Kind == kind) : inspections;
        return filter.State is { } state ? inspections.Where(i => i.State == state) : inspections;
    }

    private async Task<ReviewResult> DecideAsync(
        Actor actor,
        string action,
        Guid id,
        int seenVersion,
        Func<Review, InspectionRow, Task<ReviewOutcome>> decide,
        CancellationToken cancellationToken)
    {
        if (!AccessRules.MayDirectInspections(actor))
        {
            throw new AccessDeniedException(actor, action, $"{id}");
        }

        Review? review = null;
        var result = await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                review = new Review(context, trail, actor, clock);
                var row = await context.Inspections.SingleOrDefaultAsync(i => i.Id == id, cancellationToken);
                var outcome = row is null ? ReviewOutcome.NotFound
                    : row.Version != seenVersion ? ReviewOutcome.Conflict
                    : await decide(review, row);
                await context.SaveChangesAsync(cancellationToken);
                var reading = await InspectionReading.BeginAsync(context, actor, cancellationToken);
                return new ReviewResult(outcome, await reading.FindAsync(id, cancellationToken));
            },
            cancellationToken);
        if (result is { Outcome: ReviewOutcome.Done, Current: { } current })
        {
            changed.Raise(id);
            foreach (var finding in review!.Touched)
            {
                findingsChanged.Raise(finding);
            }

            factsChanged.Raise(Quarter.Of(current.Summary.VisitedOn));
        }

        return result;
    }

    private static void RequireReader(Actor actor)
    {
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "inspection.read", "*");
        }
    }
}
