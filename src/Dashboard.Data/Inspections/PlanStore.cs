using System.Collections.Immutable;
using System.Text.Json;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Inspections;

/// <summary>Plans of inspections and their visits.</summary>
public sealed class PlanStore(IDbContextFactory<DashboardContext> contexts, WriteGate gate, BusinessClock clock, InspectionsChanged changed)
{
    private const int LongestReason = 500;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Every plan, the latest first.</summary>
    /// <exception cref="AccessDeniedException">The actor does not see all units.</exception>
    public async Task<IReadOnlyList<PlanSummary>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        RequireOverseer(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var plans = await context.Plans.AsNoTracking().OrderByDescending(p => p.From).ThenBy(p => p.Title).ToListAsync(cancellationToken);
        var counts = await context.Visits.GroupBy(v => new { v.Plan, v.State }).Select(g => new { g.Key.Plan, g.Key.State, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return plans.ConvertAll(p => Summary(p, counts.Where(c => c.Plan == p.Id).ToDictionary(c => c.State, c => c.Count)));
    }

    /// <summary>A plan in full; null when there is none.</summary>
    /// <exception cref="AccessDeniedException">The actor does not see all units.</exception>
    public async Task<PlanView?> FindAsync(Actor actor, Guid plan, CancellationToken cancellationToken)
    {
        RequireOverseer(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == plan, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var visits = await context.Visits.AsNoTracking().Where(v => v.Plan == plan)
            .OrderBy(v => v.From).ThenBy(v => v.Unit).ToListAsync(cancellationToken);
        var summary = Summary(row, visits.GroupBy(v => v.State).ToDictionary(g => g.Key, g => g.Count()));
        return new PlanView(summary, ReadDraw(row.Draw), visits.ConvertAll(v => View(v, withInspectors: true)), row.MadeAt, row.MadeBy);
    }

    /// <summary>
    /// Visits between two days: all for those who see all units, its own for an inspector, and for a clerk those of its unit that
    /// are announced, without the inspectors.
    /// </summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<IReadOnlyList<VisitSummary>> VisitsAsync(Actor actor, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "visit.read", "*");
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var visits = context.Visits.AsNoTracking().Where(v => v.To >= from && v.From <= to);
        var seesAll = AccessRules.SeesInspectors(actor);
        if (!seesAll)
        {
            var unit = actor.Is(Role.Clerk) ? actor.Unit : null;
            var isInspector = actor.Is(Role.Inspector);
            var account = actor.Account;
            visits = visits.Where(v => (v.Unit == unit && v.Kind != InspectionKind.Unannounced && v.State != VisitState.Cancelled)
                || (isInspector && (v.Inspector == account || v.Companion == account)));
        }

        var rows = await visits.OrderBy(v => v.From).ThenBy(v => v.To).ThenBy(v => v.Unit).ToListAsync(cancellationToken);
        return rows.ConvertAll(v => View(v, seesAll || v.Inspector == actor.Account || v.Companion == actor.Account));
    }

    /// <summary>From whom can be drawn, with what is on record of conflicts of interest.</summary>
    /// <exception cref="AccessDeniedException">The actor may not plan.</exception>
    public async Task<DrawPool> PoolAsync(Actor actor, CancellationToken cancellationToken)
    {
        RequirePlanner(actor, "plan.draw", "*");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var inspectors = await Inspectors.ListAsync(context, cancellationToken);
        return new DrawPool(inspectors, await ConflictsAsync(context, inspectors, cancellationToken));
    }

    /// <summary>All inspectors with their posts, for those who may know who inspected and for the inspectors themselves.</summary>
    /// <exception cref="AccessDeniedException">The actor must not know.</exception>
    public async Task<IReadOnlyList<InspectorName>> InspectorsAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesInspectors(actor) && !AccessRules.MayInspect(actor))
        {
            throw new AccessDeniedException(actor, "inspector.read", "*");
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Inspectors.ListAsync(context, cancellationToken);
    }

    /// <summary>Makes a plan. Nothing is kept when anything is wrong with it.</summary>
    /// <returns>The plan's id and no fault, or every fault.</returns>
    /// <exception cref="AccessDeniedException">The actor may not plan.</exception>
    public async Task<(Guid? Plan, IReadOnlyList<PlanFault> Faults)> AddAsync(Actor actor, NewPlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RequirePlanner(actor, "plan.add", plan.Title);
        var result = await gate.WriteAsync<(Guid? Plan, IReadOnlyList<PlanFault> Faults)>(
            actor,
            async (context, trail) =>
            {
                var code = plan.Kind.Checklist();
                var version = await context.Checklists.Where(c => c.Code == code).MaxAsync(c => (int?)c.Version, cancellationToken);
                var inspectors = await Inspectors.ListAsync(context, cancellationToken);
                var conflicts = await ConflictsAsync(context, inspectors, cancellationToken);
                var units = (await context.Units.Select(u => u.Code).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
                var faults = PlanCheck.Faults(plan, version is not null, units, conflicts, clock.Today).ToList();
                if (faults.Count > 0)
                {
                    return (null, faults);
                }

                var row = context.Plans.Add(new PlanRow
                {
                    Id = Guid.CreateVersion7(clock.Now),
                    Title = plan.Title.Trim(),
                    Kind = plan.Kind,
                    From = plan.Visits.Min(v => v.From),
                    To = plan.Visits.Max(v => v.To),
                    Seed = plan.Draw?.Seed,
                    Draw = plan.Draw is { } draw ? JsonSerializer.Serialize(draw, Json) : null,
                    MadeAt = clock.Now,
                    MadeBy = actor.Account,
                }).Entity;
                context.Visits.AddRange(plan.Visits.Select(v => new VisitRow
                {
                    Id = Guid.CreateVersion7(clock.Now),
                    Plan = row.Id,
                    Kind = plan.Kind,
                    Checklist = code,
                    ChecklistVersion = version!.Value,
                    Unit = v.Unit,
                    Place = v.Place.Trim(),
                    From = v.From,
                    To = v.To,
                    Inspector = v.Inspector,
                    Companion = v.Companion,
                    State = VisitState.Planned,
                }));
                trail.Record("plan.add", $"{row.Id}", new { row.Title, row.Kind, row.Seed, plan.Draw, plan.Visits });
                return (row.Id, []);
            },
            cancellationToken);
        if (result.Plan is { } id)
        {
            changed.Raise(id);
        }

        return result;
    }

    /// <summary>Cancels a planned visit with a reason. False when it is not planned any more, or was changed meanwhile.</summary>
    /// <exception cref="AccessDeniedException">The actor may not plan.</exception>
    public async Task<bool> CancelAsync(Actor actor, Guid visit, int seenVersion, string reason, CancellationToken cancellationToken)
    {
        RequirePlanner(actor, "visit.cancel", $"{visit}");
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reason.Length, LongestReason, nameof(reason));
        var plan = await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var row = await context.Visits.SingleOrDefaultAsync(
                    v => v.Id == visit && v.State == VisitState.Planned && v.Version == seenVersion, cancellationToken);
                if (row is null)
                {
                    return (Guid?)null;
                }

                row.State = VisitState.Cancelled;
                row.Version++;
                trail.Record("visit.cancel", $"{visit}", new { row.Unit, reason });
                return row.Plan;
            },
            cancellationToken);
        if (plan is { } changedPlan)
        {
            changed.Raise(changedPlan);
        }

        return plan is not null;
    }

    internal static DrawRecord? ReadDraw(string? draw) => draw is null ? null : JsonSerializer.Deserialize<DrawRecord>(draw, Json);

    private static async Task<ImmutableSortedDictionary<string, ImmutableArray<string>>> ConflictsAsync(
        DashboardContext context, List<InspectorName> inspectors, CancellationToken cancellationToken)
    {
        var conflicts = (await context.Conflicts.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(c => c.Account, c => c.Unit, StringComparer.Ordinal);
        return inspectors.ToImmutableSortedDictionary(
            i => i.Account, i => conflicts[i.Account].Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
    }

    private static PlanSummary Summary(PlanRow plan, Dictionary<VisitState, int> visits) => new(
        plan.Id, plan.Title, plan.Kind, plan.From, plan.To, plan.Seed is not null,
        visits.GetValueOrDefault(VisitState.Planned), visits.GetValueOrDefault(VisitState.Done), visits.GetValueOrDefault(VisitState.Cancelled));

    private static VisitSummary View(VisitRow visit, bool withInspectors) => new(
        visit.Id, visit.Plan, visit.Kind, visit.Checklist, visit.ChecklistVersion, visit.Unit, visit.Place, visit.From, visit.To,
        withInspectors ? visit.Inspector : null, withInspectors ? visit.Companion : null, visit.State, visit.Version);

    private static void RequireOverseer(Actor actor)
    {
        if (!AccessRules.SeesInspectors(actor))
        {
            throw new AccessDeniedException(actor, "plan.read", "*");
        }
    }

    private static void RequirePlanner(Actor actor, string action, string subject)
    {
        if (!AccessRules.MayDirectInspections(actor))
        {
            throw new AccessDeniedException(actor, action, subject);
        }
    }
}
