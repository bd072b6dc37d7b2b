using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Inspections;

/// <summary>The checklists. A version never changes: what is edited becomes the next one, and inspections keep theirs.</summary>
public sealed class ChecklistStore(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, SchemeStore schemes, BusinessClock clock, InspectionsChanged changed)
{
    /// <summary>The version in force of every checklist, by code.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<IReadOnlyList<ChecklistVersion>> LatestAsync(Actor actor, CancellationToken cancellationToken) =>
        [.. (await AllAsync(actor, cancellationToken)).GroupBy(c => c.Checklist.Code, StringComparer.Ordinal).Select(g => g.First())];

    /// <summary>Every version of a checklist, the latest first; empty when there is none of that code.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<IReadOnlyList<ChecklistVersion>> VersionsAsync(Actor actor, string code, CancellationToken cancellationToken) =>
        [.. (await AllAsync(actor, cancellationToken)).Where(c => string.Equals(c.Checklist.Code, code, StringComparison.Ordinal))];

    /// <summary>Codes and names of what an item can be linked to: indicators and adjusters of the scheme in force.</summary>
    public async Task<IReadOnlyList<(string Code, string NameZh, string NameEn)>> LinksAsync(Actor actor, CancellationToken cancellationToken)
    {
        RequireReader(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await LinksAsync(context, cancellationToken);
    }

    /// <summary>Adds the next version of a checklist.</summary>
    /// <param name="actor">Who wrote it.</param>
    /// <param name="edited">As it was written; its version is that from which it was written.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="AccessDeniedException">The actor may not change checklists.</exception>
    public async Task<ChecklistResult?> AddVersionAsync(Actor actor, ChecklistTemplate edited, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edited);
        if (!AccessRules.MayDirectInspections(actor))
        {
            throw new AccessDeniedException(actor, "checklist.add", edited.Code);
        }

        var result = await gate.WriteAsync(
            actor, (context, trail) => AddVersionAsync(context, trail, actor, edited, cancellationToken), cancellationToken);
        if (result?.Outcome == ChecklistOutcome.Added)
        {
            changed.Raise(Guid.Empty);
        }

        return result;
    }

    private async Task<ChecklistResult?> AddVersionAsync(
        DashboardContext context, AuditTrail trail, Actor actor, ChecklistTemplate edited, CancellationToken cancellationToken)
    {
        var row = await context.Checklists.AsNoTracking().Where(c => c.Code == edited.Code)
            .OrderByDescending(c => c.Version).FirstOrDefaultAsync(cancellationToken);
        if (row?.ToTemplate() is not { } latest)
        {
            return null;
        }

        if (latest.Version != edited.Version)
        {
            return new ChecklistResult(ChecklistOutcome.Conflict, [], latest);
        }

        if (latest.NameZh == edited.NameZh && latest.NameEn == edited.NameEn && latest.Items.SequenceEqual(edited.Items))
        {
            return new ChecklistResult(ChecklistOutcome.Unchanged, [], latest);
        }

        var known = (await LinksAsync(context, cancellationToken)).Select(l => l.Code).ToHashSet(StringComparer.Ordinal);
        if (ChecklistCheck.Faults(edited, known) is { Length: > 0 } faults)
        {
            return new ChecklistResult(ChecklistOutcome.Faulty, faults, latest);
        }

        var next = edited with { Version = latest.Version + 1 };
        context.Checklists.Add(ChecklistRow.Of(next, clock.Now, actor.Account));
        trail.Record("checklist.add", $"{next.Code}/{next.Version}", new { before = latest, after = next });
        return new ChecklistResult(ChecklistOutcome.Added, [], next);
    }

    private async Task<List<(string Code, string NameZh, string NameEn)>> LinksAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var period = await context.Periods.AsNoTracking().Where(p => p.State == PeriodState.Open).ToListAsync(cancellationToken);
        if (period.MaxBy(p => p.Quarter) is not { } open)
        {
            return [];
        }

        var scheme = schemes.Read(await context.Schemes.AsNoTracking()
            .SingleAsync(s => s.Code == open.SchemeCode && s.Version == open.SchemeVersion, cancellationToken)).Scheme;
        return
        [
            .. scheme.Indicators.Select(i => (i.Code, i.NameZh, i.NameEn)),
            .. scheme.Adjusters.Select(a => (a.Code, a.NameZh, a.NameEn)),
        ];
    }

    private async Task<IEnumerable<ChecklistVersion>> AllAsync(Actor actor, CancellationToken cancellationToken)
    {
        RequireReader(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Checklists.AsNoTracking().ToListAsync(cancellationToken);
        return rows.OrderBy(c => c.Code, StringComparer.Ordinal).ThenByDescending(c => c.Version)
            .Select(c => new ChecklistVersion(c.ToTemplate(), c.AddedAt, c.AddedBy));
    }

    private static void RequireReader(Actor actor)
    {
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "checklist.read", "*");
        }
    }
}
