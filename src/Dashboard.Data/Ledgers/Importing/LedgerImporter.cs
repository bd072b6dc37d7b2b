using Dashboard.Data.Measurement;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
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
    LedgersChanged changed)
{
    private const int LongestReason = 500;

    /// <summary>Decides what rows come to, as the ledger stands now. Writes nothing.</summary>
    /// <returns>Null when there is no such ledger for the actor.</returns>
    public async Task<ImportPlan?> PlanAsync(
        Actor actor, string code, IReadOnlyList<ImportRow> rows, IProgress<int>? planned, CancellationToken cancellationToken)
    {
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new ImportWriting(context, catalogue, actor, clock).PlanAsync(ledger, rows, planned, cancellationToken);
    }

    /// <summary>What a plan would do to totals and places in the open period, for the units whose detail the actor sees; only those that move.</summary>
    public async Task<IReadOnlyList<RankMove>> EffectAsync(Actor actor, ImportPlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await OpenPeriod.FindAsync(context, cancellationToken) is not { } period)
        {
            return [];
        }

        // New entries have no number yet; any that no other has will do.
        var next = long.MaxValue - plan.Rows.Length;
        var changes = plan.Written.Select(r => new MeasuredEntry(r.Known?.Number ?? next++, r.After!)).ToList();
        var before = await facts.ReadAsync(context, period.Quarter, clock.Today, cancellationToken);
        var after = await facts.WhatIfAsync(context, period.Quarter, clock.Today, plan.Ledger.Code, changes, cancellationToken);
        var stands = ScoringEngine.Score(await PeriodPackage.ReadAsync(context, schemes, before, period, clock.Today, cancellationToken));
        var would = ScoringEngine.Score(await PeriodPackage.ReadAsync(context, schemes, after, period, clock.Today, cancellationToken));
        return [.. stands.Results.Zip(would.Results)
            .Where(r => (r.First.Total, r.First.Rank) != (r.Second.Total, r.Second.Rank) && AccessRules.SeesDetailOf(actor, r.First.Unit.Code))
            .Select(r => new RankMove(r.First.Unit, r.First.Total, r.Second.Total, r.First.Rank, r.Second.Rank))];
    }

    /// <summary>Writes what a plan says, in one transaction.</summary>
    /// <param name="actor">Who brings the file.</param>
    /// <param name="code">The ledger.</param>
    /// <param name="file">The file.</param>
    /// <param name="choice">What was decided after looking at its plan.</param>
    /// <param name="planned">Told how many rows have been decided; null to tell nobody.</param>
    /// <param name="cancellationToken">Gives up; then nothing is written.</param>
    public async Task<ImportResult> CommitAsync(
        Actor actor, string code, ImportFile file, ImportChoice choice, IProgress<int>? planned, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(choice);
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return new ImportResult(ImportVerdict.NotFound, null);
        }

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

    private static ImportVerdict Judge(ImportPlan plan, ImportChoice choice) =>
        plan.Fingerprint() != choice.Fingerprint ? ImportVerdict.Conflict
        : !plan.Written.Any() ? ImportVerdict.Nothing
        : plan.Count(ImportOutcome.Bad) > 0 && !choice.OnlySound ? ImportVerdict.Faulty
        : plan.NeedsReason && (string.IsNullOrWhiteSpace(choice.Reason) || choice.Reason.Length > LongestReason) ? ImportVerdict.BadReason
        : ImportVerdict.Done;
}
