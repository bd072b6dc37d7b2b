using Dashboard.Domain.Access;
using Dashboard.Domain.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Dashboard.Data.Storage;

/// <summary>
/// The only way to write. One writer at a time, first come first served; the work and its audit entries commit in one
/// transaction or not at all. Reads stay outside.
/// </summary>
public sealed class WriteGate(IDbContextFactory<DashboardContext> contexts, TimeProvider time)
{
    private readonly FifoGate _gate = new();

    /// <summary>
    /// Does a piece of work for an actor. The work may save as often as it likes; nothing is kept unless it returns, what it
    /// put on the trail is chained, and the commit succeeds. Work that changes something and puts nothing on the trail is refused.
    /// </summary>
    public async Task<T> WriteAsync<T>(
        Actor actor, Func<DashboardContext, AuditTrail, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(work);
        using var pass = await _gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // In this provider a plain transaction is BEGIN IMMEDIATE: the lock is taken before the first read, not upgraded later.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var before = ChangedRows(context);
        var trail = new AuditTrail();
        var result = await work(context, trail);
        await context.SaveChangesAsync(cancellationToken);
        if (trail.Notes.Count == 0 && ChangedRows(context) != before)
        {
            throw new InvalidOperationException("A write put nothing on the audit trail; it has been rolled back.");
        }

        await AppendAsync(context, actor, trail, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    /// <summary>Rows changed through this connection so far. SQLite counts, so that no way of writing escapes.</summary>
    private static long ChangedRows(DashboardContext context) =>
        raw.sqlite3_total_changes(((SqliteConnection)context.Database.GetDbConnection()).Handle);

    private async Task AppendAsync(DashboardContext context, Actor actor, AuditTrail trail, CancellationToken cancellationToken)
    {
        if (trail.Notes.Count == 0)
        {
            return;
        }

        var previous = await context.AuditEntries.AsNoTracking()
            .OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellationToken);
        foreach (var note in trail.Notes)
        {
            previous = AuditChain.Append(previous, time.GetUtcNow(), actor.Account, note.Action, note.Subject, note.Detail);
            context.AuditEntries.Add(previous);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
