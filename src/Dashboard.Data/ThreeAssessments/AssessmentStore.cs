using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.ThreeAssessments;

/// <summary>Reads what outside bodies have given, from the ledger in which it is entered with its document.</summary>
public sealed class AssessmentStore(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>The ledger of external scores.</summary>
    public const string Scores = "external_scores";

    /// <summary>By unit: the score of a kind that was given last in the year of a quarter, up to its end. A unit without one has none.</summary>
    /// <param name="actor">Who asks: a clerk gets the own unit's alone.</param>
    /// <param name="kind">The option of the ledger.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="AccessDeniedException">The actor sees no unit's detail.</exception>
    public async Task<IReadOnlyDictionary<string, ExternalScore>> ExternalAsync(Actor actor, string kind, Quarter quarter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var all = AccessRules.SeesAllUnits(actor);
        if (!all && !actor.Is(Role.Clerk))
        {
            throw new AccessDeniedException(actor, "assessment.read", kind);
        }

        var (first, last, own) = (new DateOnly(quarter.Year, 1, 1), quarter.LastDay, actor.Unit);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.LedgerEntries.AsNoTracking()
            .Where(e => e.Ledger == Scores && !e.IsVoid && e.Unit != null && e.OccurredOn >= first && e.OccurredOn <= last
                && (all || e.Unit == own) && DashboardContext.JsonText(e.Values, "$.kind") == kind)
            .OrderBy(e => e.OccurredOn).ThenBy(e => e.Number).ToListAsync(cancellationToken);
        return rows.GroupBy(r => r.Unit!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new ExternalScore(LedgerValue.NumberOf(g.Last().ToEntry().Values["score"])!.Value, g.Last().Number), StringComparer.Ordinal);
    }
}
