using Dashboard.Data.Measurement;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Ledgers.Importing;

/// <summary>Brings files of entries into ledgers: first a plan that writes nothing, then all of it or nothing.</summary>
public sealed class LedgerImporter(
    IDbContextFactory<DashboardContext> contexts,
    WriteGate gate,
    LedgerCatalogue catalogue,
    LedgerFacts facts,
    SchemeStore schemes,
    BusinessClock clock,
    FactsChanged factsChanged,
    LedgersChanged changed) : IDisposable
{
    private const int LongestReason = 500;

    // A file of a hundred thousand rows keeps a core busy for seconds; two at once leave the others their turn.
    private readonly SemaphoreSlim _files = new(2);

    /// <summary>Decides what rows come to, as the ledger stands now. Writes nothing.</summary>
    /// <returns>Null when there is no such ledger for the actor.</returns>
    /// <exception cref="AccessDeniedException">The actor writes for nobody there.</exception>
    public async Task<ImportPlan?> PlanAsync(
        Actor actor, string code, IReadOnlyList<ImportRow> rows, IProgress<int>? planned, CancellationToken cancellationToken)
    {
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return null;
        }

        RequireWriter(actor, ledger);
        using var turn = await TurnAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new ImportWriting(context, catalogue, actor, clock).PlanAsync(ledger, rows, planned, cancellationToken);
    }

    /// <summary>
    /// What a plan would do in the open period to the totals of units whose detail the actor sees; only those that move. Places, from which others' totals could be
    /// found out by trying, are told to those alone who see every unit.
    /// </summary>
    public async Task<IReadOnlyList<RankMove>> EffectAsync(Actor actor, ImportPlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var turn = await TurnAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // One deferred transaction, as the live run reads: what others write meanwhile is not taken for the file's doing.
        await using var transaction = await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted, cancellationToken);
        if (await OpenPeriod.FindAsync(context, cancellationToken) is not { } period)
        {
            return [];
        }

        // New entries have no number yet; any that no other has will do.
        var next = long.MaxValue - plan.Rows.Length;
        var changes = plan.Written.Select(r => new MeasuredEntry(r.Known?.Number ?? next++, r.After!)).ToList();
        var (before, after) = await facts.WhatIfAsync(context, period.Quarter, clock.Today, plan.Ledger.Code, changes, cancellationToken);
        var stands = ScoringEngine.Score(await PeriodPackage.ReadAsync(context, schemes, before, period, clock.Today, cancellationToken));
        var would = ScoringEngine.Score(await PeriodPackage.ReadAsync(context, schemes, after, period, clock.Today, cancellationToken));
        return [.. stands.Results.Zip(would.Results)
            .Where(r => (r.First.Total, r.First.Rank) != (r.Second.Total, r.Second.Rank) && AccessRules.SeesDetailOf(actor, r.First.Unit.Code))
            .Select(r => new RankMove(r.First.Unit, r.First.Total, r.Second.Total, r.First.Rank, r.Second.Rank))
            .Select(m => AccessRules.SeesAllUnits(actor) ? m : m with { RankBefore = null, RankAfter = null })
            .Where(m => AccessRules.SeesAllUnits(actor) || m.TotalBefore != m.TotalAfter)];
    }

    /// <summary>Writes what a plan says, in one transaction.</summary>
    /// <param name="actor">Who brings the file.</param>
    /// <param name="code">The ledger.</param>
    /// <param name="file">The file.</param>
    /// <param name="choice">What was decided after looking at its plan.</param>
    /// <param name="planned">Told how many rows have been decided; null to tell nobody.</param>
    /// <param name="cancellationToken">Gives up; then nothing is written.</param>
    /// <exception cref="AccessDeniedException">The actor writes for nobody there.</exception>
    public async Task<ImportResult> CommitAsync(
        Actor actor, string code, ImportFile file, ImportChoice choice, IProgress<int>? planned, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(choice);
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return new ImportResult(ImportVerdict.NotFound, null);
        }

        RequireWriter(actor, ledger);
        using var turn = await TurnAsync(cancellationToken);
        var result = await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var writing = new ImportWriting(context, catalogue, actor, clock);
                var plan = await writing.PlanAsync(ledger, file.Rows, planned, cancellationToken);
                var verdict = Judge(plan, choice);
                if (verdict == ImportVerdict.Done)
                {
                    await writing.WriteAsync(plan, choice.Reason, trail, file, cancellationToken);
                }

                return new ImportResult(verdict, plan);
            },
            cancellationToken);
        if (result.Verdict == ImportVerdict.Done)
        {
            changed.Raise(code);
            factsChanged.Raise(Quarter.Of(clock.Today));
        }

        return result;
    }

    public void Dispose() => _files.Dispose();

    private static void RequireWriter(Actor actor, LedgerDefinition ledger)
    {
        if (!AccessRules.MayWriteLedger(actor, ledger, ledger.Subject == LedgerSubject.County ? null : actor.Unit ?? string.Empty))
        {
            throw new AccessDeniedException(actor, "ledger.import", ledger.Code);
        }
    }

    private static ImportVerdict Judge(ImportPlan plan, ImportChoice choice) =>
        plan.Fingerprint() != choice.Fingerprint ? ImportVerdict.Conflict
        : plan.WrittenCount == 0 ? ImportVerdict.Nothing
        : plan.Count(ImportOutcome.Bad) > 0 && !choice.OnlySound ? ImportVerdict.Faulty
        : plan.NeedsReason && (string.IsNullOrWhiteSpace(choice.Reason) || choice.Reason.Length > LongestReason) ? ImportVerdict.BadReason
        : ImportVerdict.Done;

    private async Task<IDisposable> TurnAsync(CancellationToken cancellationToken)
    {
        await _files.WaitAsync(cancellationToken);
        return new Turn(_files);
    }

    private sealed class Turn(SemaphoreSlim files) : IDisposable
    {
        public void Dispose() => files.Release();
    }
}
