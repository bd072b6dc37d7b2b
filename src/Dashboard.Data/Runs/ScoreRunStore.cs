using Dashboard.Data.Measurement;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Runs;

/// <summary>Sealed score runs: written once, and scored again whenever they are read.</summary>
public sealed class ScoreRunStore(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, SchemeStore schemes, LedgerFacts ledgers, BusinessClock clock, FactsChanged factsChanged,
    RunCatalogue catalogue)
{
    /// <summary>
    /// Scores a period and seals the result; sealing moves the period on (locked, published) in the same transaction. A
    /// meeting run leaves the period as it is.
    /// </summary>
    /// <exception cref="AccessDeniedException">The actor may not publish.</exception>
    public async Task<SealResult> SealAsync(Actor actor, Quarter quarter, RunKind kind, CancellationToken cancellationToken)
    {
        if (!AccessRules.MayPublish(actor))
        {
            throw new AccessDeniedException(actor, "run.seal", quarter.ToString());
        }

        var result = await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var period = await context.Periods.SingleOrDefaultAsync(p => p.Quarter == quarter, cancellationToken);
                if (period is null)
                {
                    return new SealResult(SealOutcome.UnknownPeriod, null);
                }

                if (period.ToPeriod().StateAfter(kind) is not { } after)
                {
                    return new SealResult(SealOutcome.WrongState, null);
                }

                var package = await PeriodPackage.ReadAsync(context, schemes, ledgers, period, clock.Today, cancellationToken);
                if (period.State == PeriodState.Open && after != PeriodState.Open)
                {
                    var measured = await PeriodPackage.FreezeAsync(context, schemes, period, package, cancellationToken);
                    trail.Record("observation.measure", quarter.ToString(), new { measured });
                }

                // What is locked keeps the moment of its locking; later sealing of the same facts does not make them newer.
                period.AsOf = period.State == PeriodState.Open && after != PeriodState.Open ? clock.Now : period.AsOf;
                period.State = after;
                var run = ScoringEngine.Score(package);
                var row = await AddAsync(context, trail, run, quarter, kind, period.AsOf ?? clock.Now, clock.Now, actor.Account, cancellationToken);
                return new SealResult(SealOutcome.Sealed, SealedRun.ToPublished(row, run));
            },
            cancellationToken);
        if (result.Run is { } sealedRun)
        {
            catalogue.Take(sealedRun);
            factsChanged.Raise(quarter);
        }

        return result;
    }

    /// <summary>Every sealed run, the latest first.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<IReadOnlyList<RunHeader>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        RequireReader(actor, "*");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ScoreRuns.AsNoTracking().OrderByDescending(r => r.Number)
            .Select(r => new RunHeader(
                r.Number, r.Quarter, r.Kind, r.SchemeCode, r.SchemeVersion, r.AsOf, r.SealedAt, r.SealedBy, r.EngineVersion,
                r.InputHash, r.OutputHash))
            .ToListAsync(cancellationToken);
    }

    /// <summary>A sealed run, scored again from its archive and compared with what was sealed; null when there is none of that number.</summary>
    /// <remarks>It holds the detail of every unit: show only what <see cref="AccessRules"/> grants.</remarks>
    /// <exception cref="RunCorruptException">It does not verify.</exception>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<PublishedRun?> LoadAsync(Actor actor, long number, CancellationToken cancellationToken)
    {
        RequireReader(actor, FormattableString.Invariant($"{number}"));
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.ScoreRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Number == number, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var units = await context.ScoreRunUnits.AsNoTracking().Where(u => u.Run == number).ToListAsync(cancellationToken);
        return SealedRun.Verify(row, units);
    }

    internal static async Task<ScoreRunRow> AddAsync(
        DashboardContext context,
        AuditTrail trail,
        ScoreRun run,
        Quarter quarter,
        RunKind kind,
        DateTimeOffset asOf,
        DateTimeOffset sealedAt,
        string sealedBy,
        CancellationToken cancellationToken)
    {
        var number = (await context.ScoreRuns.MaxAsync(r => (long?)r.Number, cancellationToken) ?? 0) + 1;
        var row = SealedRun.ToRow(run, number, quarter, kind, asOf, sealedAt, sealedBy);
        context.ScoreRuns.Add(row);
        context.ScoreRunUnits.AddRange(SealedRun.ToUnitRows(run, number));
        await context.SaveChangesAsync(cancellationToken);
        trail.Record("run.seal", $"{quarter}/{number}", new { kind, row.SchemeVersion, row.EngineVersion, row.InputHash, row.OutputHash });
        return row;
    }

    private static void RequireReader(Actor actor, string subject)
    {
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "run.read", subject);
        }
    }
}
