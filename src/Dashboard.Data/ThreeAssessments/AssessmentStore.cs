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

    /// <summary>
    /// By unit: the score of a kind that was given last for the year of a quarter, up to its end; a score that names its year may come later and counts for the fourth
    /// quarter. A unit without one has none.
    /// </summary>
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

        var (first, own) = (new DateOnly(quarter.Year, 1, 1), actor.Unit);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.LedgerEntries.AsNoTracking()
            .Where(e => e.Ledger == Scores && !e.IsVoid && e.Unit != null && e.OccurredOn >= first
                && (all || e.Unit == own) && DashboardContext.JsonText(e.Values, "$.kind") == kind)
            .OrderBy(e => e.OccurredOn).ThenBy(e => e.Number).ToListAsync(cancellationToken);
        return rows.Select(r => (Row: r, r.ToEntry().Values)).Where(r => IsOf(quarter, r.Row.OccurredOn, LedgerValue.NumberOf(r.Values.GetValueOrDefault("year"))))
            .GroupBy(r => r.Row.Unit!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new ExternalScore(LedgerValue.NumberOf(g.Last().Values["score"])!.Value, g.Last().Row.Number), StringComparer.Ordinal);
    }

    private static bool IsOf(Quarter quarter, DateOnly given, decimal? year) => year is { } told
        ? told == quarter.Year && (given <= quarter.LastDay || quarter.Number == 4)
        : given.Year == quarter.Year && given <= quarter.LastDay;
}
