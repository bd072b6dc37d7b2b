using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Audit;

/// <summary>Reads the audit trail; only <see cref="WriteGate"/> appends to it.</summary>
public sealed class AuditStore(IDbContextFactory<DashboardContext> contexts)
{
    private const int MostEntries = 1_000;

    /// <summary>The newest entries first.</summary>
    /// <param name="actor">Must be the auditor.</param>
    /// <param name="before">Only entries before this sequence number; null for the newest.</param>
    /// <param name="count">How many at most, up to 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="AccessDeniedException">The actor is not the auditor.</exception>
    public async Task<IReadOnlyList<AuditEntry>> ReadAsync(
        Actor actor, long? before, int count, CancellationToken cancellationToken)
    {
        RequireAuditor(actor, "audit.read");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AuditEntries.AsNoTracking()
            .Where(e => before == null || e.Sequence < before)
            .OrderByDescending(e => e.Sequence)
            .Take(Math.Clamp(count, 1, MostEntries))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Recomputes the whole chain.</summary>
    /// <exception cref="AccessDeniedException">The actor is not the auditor.</exception>
    public async Task<AuditVerification> VerifyAsync(Actor actor, CancellationToken cancellationToken)
    {
        RequireAuditor(actor, "audit.verify");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        AuditEntry? previous = null;
        await foreach (var entry in context.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence)
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!AuditChain.Follows(previous, entry))
            {
                return new AuditVerification(previous?.Sequence ?? 0, (previous?.Sequence ?? 0) + 1, previous?.Hash ?? AuditChain.Genesis);
            }

            previous = entry;
        }

        return new AuditVerification(previous?.Sequence ?? 0, null, previous?.Hash ?? AuditChain.Genesis);
    }

    private static void RequireAuditor(Actor actor, string action)
    {
        if (!AccessRules.MayReadAudit(actor))
        {
            throw new AccessDeniedException(actor, action, "*");
        }
    }
}
