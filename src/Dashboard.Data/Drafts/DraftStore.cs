using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Drafts;

/// <summary>What people were typing into forms. Each sees only its own.</summary>
public sealed class DraftStore(IDbContextFactory<DashboardContext> contexts, WriteGate gate, BusinessClock clock)
{
    /// <summary>Longest draft in characters; the forms themselves allow less.</summary>
    public const int Longest = 100_000;

    /// <summary>What was typed into a form and not sent; null when nothing.</summary>
    public async Task<string?> FindAsync(Actor actor, string form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Drafts.AsNoTracking().Where(d => d.Account == actor.Account && d.Form == form)
            .Select(d => d.Text).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Keeps what was typed; an empty text forgets the draft.</summary>
    public Task SaveAsync(Actor actor, string form, string? text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(form);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text?.Length ?? 0, Longest, nameof(text));
        return gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var row = await context.Drafts.SingleOrDefaultAsync(d => d.Account == actor.Account && d.Form == form, cancellationToken);
                if ((row?.Text ?? string.Empty) == (text ?? string.Empty))
                {
                    return false;
                }

                if (string.IsNullOrEmpty(text))
                {
                    context.Drafts.Remove(row!);
                }
                else if (row is null)
                {
                    context.Drafts.Add(new DraftRow { Account = actor.Account, Form = form, Text = text, SavedAt = clock.Now });
                }
                else
                {
                    (row.Text, row.SavedAt) = (text, clock.Now);
                }

                trail.Record("draft.save", form, new { length = text?.Length ?? 0 });
                return true;
            },
            cancellationToken);
    }
}
