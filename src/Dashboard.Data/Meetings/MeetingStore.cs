using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Measurement;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Data.Villages;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Scoring.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Meetings;

/// <summary>Meetings, what they are frozen to and what they decided. Meetings and decisions are entries of ledgers; only freezing is written here.</summary>
public sealed class MeetingStore(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, SchemeStore schemes, LedgerFacts ledgers, LedgerCatalogue catalogue, RunCatalogue runs,
    MeetingRuns sealedRuns, VillageStore villages, BusinessClock clock)
{
    // Two years and the period itself: what trends show.
    private const int MostEarlier = 8;

    /// <summary>All meetings, the latest first.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<IReadOnlyList<MeetingSummary>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        RequireReader(actor, "*");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.LedgerEntries.AsNoTracking().Where(e => e.Ledger == Meeting.Ledger && !e.IsVoid)
            .OrderByDescending(e => e.OccurredOn).ThenByDescending(e => e.Number).ToListAsync(cancellationToken);
        var freezes = (await FreezesAsync(context, actor, null, cancellationToken)).ToLookup(f => f.Meeting, f => f.Freeze);
        var decisions = Visible(actor, await MeetingFactsReading.DecisionsAsync(context, cancellationToken)).ToLookup(d => d.Meeting);
        return rows.ConvertAll(r => new MeetingSummary(
            Meeting.Of(r.Number, r.ToEntry()),
            freezes[r.Number].FirstOrDefault(),
            decisions[r.Number].Count(),
            decisions[r.Number].Count(d => d.State != DecisionState.Closed),
            decisions[r.Number].Count(d => d.IsOverdue(clock.Today))));
    }

    /// <summary>A meeting in full; null when there is none of that number.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<MeetingView?> FindAsync(Actor actor, long number, CancellationToken cancellationToken)
    {
        RequireReader(actor, Subject(number));
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await MeetingAsync(context, number, cancellationToken) is not { } meeting)
        {
            return null;
        }

        var last = await MeetingFactsReading.LastAsync(context, meeting, cancellationToken);
        var decisions = Visible(actor, await MeetingFactsReading.DecisionsAsync(context, cancellationToken));
        return new MeetingView(
            meeting,
            [.. (await FreezesAsync(context, actor, number, cancellationToken)).Select(f => f.Freeze)],
            decisions.FindAll(d => MeetingFactsReading.IsReviewed(d, meeting, last)),
            decisions.FindAll(d => d.Meeting == number),
            AccessRules.MayRunMeetings(actor) && clock.Today <= meeting.HeldOn);
    }

    /// <summary>How many decisions wait for the actor: for a clerk those of the own unit to answer, for the office those answered to check.</summary>
    public async Task<int> DecisionsToDoAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.Is(Role.Clerk) && !actor.Is(Role.Office))
        {
            return 0;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var decisions = Visible(actor, await MeetingFactsReading.DecisionsAsync(context, cancellationToken));
        return decisions.Count(d => d.State == (actor.Is(Role.Clerk) ? DecisionState.Open : DecisionState.Replied));
    }

    /// <summary>
    /// Seals a run of a period for a meeting, with what stands in the ledgers, in one transaction. Until the day of the meeting is over it may be
    /// frozen anew; what it was frozen to before stays on record.
    /// </summary>
    /// <exception cref="AccessDeniedException">The actor does not run meetings.</exception>
    public Task<FreezeResult> FreezeAsync(Actor actor, long number, Quarter quarter, CancellationToken cancellationToken)
    {
        if (!AccessRules.MayRunMeetings(actor))
        {
            throw new AccessDeniedException(actor, "meeting.freeze", Subject(number));
        }

        return gate.WriteAsync(actor, (context, trail) => FreezeAsync(context, trail, actor, number, quarter, cancellationToken), cancellationToken);
    }

    /// <summary>What the slides and papers of a frozen meeting are made from; null when there is no such meeting or it is not frozen.</summary>
    /// <exception cref="AccessDeniedException">The actor does not see all units.</exception>
    /// <exception cref="RunCorruptException">What was frozen does not verify; nothing is shown rather than a doubtful number.</exception>
    public async Task<MeetingMaterial?> MaterialAsync(Actor actor, long number, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesSlides(actor))
        {
            throw new AccessDeniedException(actor, "meeting.slides", Subject(number));
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.MeetingFreezes.AsNoTracking().Where(f => f.Meeting == number).OrderByDescending(f => f.Version).FirstOrDefaultAsync(cancellationToken);
        if (row is null || await MeetingAsync(context, number, cancellationToken) is null)
        {
            return null;
        }

        if (MeetingFactsJson.Hash(row.Facts) != row.FactsHash)
        {
            throw new RunCorruptException(row.Run, "what its meeting saw differs.");
        }

        var earlier = ImmutableArray.CreateBuilder<FrozenRun>();
        foreach (var run in MeetingFactsJson.Read<long[]>(row.Earlier))
        {
            earlier.Add(Frozen(await sealedRuns.FindAsync(run, cancellationToken), isProvisional: false));
        }

        return new MeetingMaterial(
            Frozen(await sealedRuns.FindAsync(row.Run, cancellationToken), row.IsProvisional),
            earlier.ToImmutable(),
            MeetingFactsJson.Read<MeetingFacts>(row.Facts));
    }

    /// <summary>Puts on record that others may follow the slides of a meeting by a link, or no longer. False when there is no frozen meeting of that number.</summary>
    /// <exception cref="AccessDeniedException">The actor does not run meetings.</exception>
    public Task<bool> RecordFollowAsync(Actor actor, long number, bool isOpen, CancellationToken cancellationToken)
    {
        if (!AccessRules.MayRunMeetings(actor))
        {
            throw new AccessDeniedException(actor, "meeting.follow", Subject(number));
        }

        return gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                if (await MeetingAsync(context, number, cancellationToken) is null || !await context.MeetingFreezes.AnyAsync(f => f.Meeting == number, cancellationToken))
                {
                    return false;
                }

                trail.Record(isOpen ? "meeting.follow-open" : "meeting.follow-close", Subject(number), new { });
                return true;
            },
            cancellationToken);
    }

    /// <summary>What has changed since a meeting was frozen (会后更新): scores, and what its slides show beside them.</summary>
    /// <exception cref="AccessDeniedException">The actor does not see all units.</exception>
    public async Task<MeetingUpdates> UpdatesAsync(Actor actor, MeetingMaterial material, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(material);
        if (!AccessRules.SeesSlides(actor))
        {
            throw new AccessDeniedException(actor, "meeting.updates", Subject(material.Meeting.Number));
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var facts = await MeetingFactsReading.ReadAsync(context, villages, material.Meeting, material.Run.Quarter, clock.Today, cancellationToken);
        return MeetingUpdates.Of(material, runs.Find(material.Run.Quarter)?.Run ?? material.Run.Run, facts);
    }

    private async Task<FreezeResult> FreezeAsync(
        DashboardContext context, AuditTrail trail, Actor actor, long number, Quarter quarter, CancellationToken cancellationToken)
    {
        if (await MeetingAsync(context, number, cancellationToken) is not { } meeting)
        {
            return new FreezeResult(FreezeOutcome.UnknownMeeting, null, []);
        }

        // A day that is corrected afterwards does not bring back a meeting that was held.
        var before = await context.MeetingFreezes.AsNoTracking().Where(f => f.Meeting == number).Select(f => f.Facts).ToListAsync(cancellationToken);
        if (meeting.HeldOn < clock.Today || before.Exists(f => MeetingFactsJson.Read<MeetingFacts>(f).Meeting.HeldOn < clock.Today))
        {
            return new FreezeResult(FreezeOutcome.MeetingOver, null, []);
        }

        if (await context.Periods.AsNoTracking().SingleOrDefaultAsync(p => p.Quarter == quarter, cancellationToken) is not { } period)
        {
            return new FreezeResult(FreezeOutcome.UnknownPeriod, null, []);
        }

        var run = ScoringEngine.Score(await PeriodPackage.ReadAsync(context, schemes, ledgers, period, clock.Today, cancellationToken));
        if (FreezeCheck.Missing(run, meeting.Kind) is { IsEmpty: false } missing)
        {
            return new FreezeResult(FreezeOutcome.Pending, null, missing);
        }

        var facts = MeetingFactsJson.Write(await MeetingFactsReading.ReadAsync(context, villages, meeting, quarter, clock.Today, cancellationToken));
        var version = before.Count + 1;
        var sealedRow = await ScoreRunStore.AddAsync(
            context, trail, run, quarter, RunKind.Meeting, period.AsOf ?? clock.Now, clock.Now, actor.Account, cancellationToken);
        var row = new MeetingFreezeRow
        {
            Meeting = number,
            Version = version,
            Quarter = quarter,
            Run = sealedRow.Number,
            IsProvisional = period.State == PeriodState.Open || FreezeCheck.Pending(run).Any(),
            Earlier = MeetingFactsJson.Write(Earlier(quarter)),
            Facts = facts,
            FactsHash = MeetingFactsJson.Hash(facts),
            FrozenAt = clock.Now,
            FrozenBy = actor.Account,
        };
        context.MeetingFreezes.Add(row);
        trail.Record("meeting.freeze", $"{Subject(number)}/{version}", new { quarter, row.Run, row.IsProvisional, row.FactsHash });
        return new FreezeResult(FreezeOutcome.Frozen, row.ToFreeze(sealedRow.OutputHash), []);
    }

    private long[] Earlier(Quarter quarter) =>
        [.. runs.Runs.Where(r => r.Key < quarter && r.Value.Number is not null).Select(r => r.Value.Number!.Value).TakeLast(MostEarlier)];

    private async Task<Meeting?> MeetingAsync(DashboardContext context, long number, CancellationToken cancellationToken) =>
        catalogue.Find(Meeting.Ledger) is not null
            && await context.LedgerEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Ledger == Meeting.Ledger && e.Number == number && !e.IsVoid, cancellationToken) is { } row
            ? Meeting.Of(number, row.ToEntry())
            : null;

    // The latest version first. Which run a meeting reads is known to those who see its slides.
    private static async Task<List<(long Meeting, MeetingFreeze Freeze)>> FreezesAsync(
        DashboardContext context, Actor actor, long? meeting, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesSlides(actor))
        {
            return [];
        }

        var rows = await context.MeetingFreezes.AsNoTracking().Where(f => meeting == null || f.Meeting == meeting)
            .Join(context.ScoreRuns, f => f.Run, r => r.Number, (f, r) => new { f.Meeting, f.Version, f.Quarter, f.Run, f.IsProvisional, f.FrozenAt, f.FrozenBy, r.OutputHash })
            .OrderByDescending(f => f.Version).ToListAsync(cancellationToken);
        return rows.ConvertAll(f => (f.Meeting, new MeetingFreeze(f.Version, f.Quarter, f.Run, f.IsProvisional, f.FrozenAt, f.FrozenBy, f.OutputHash)));
    }

    private List<MeetingDecision> Visible(Actor actor, List<MeetingDecision> decisions) =>
        catalogue.Find(MeetingDecision.Ledger) is { } ledger && AccessRules.SeesAllOf(actor, ledger)
            ? decisions
            : decisions.FindAll(d => actor.Is(Role.Clerk) && d.Unit == actor.Unit);

    private static FrozenRun Frozen(PublishedRun run, bool isProvisional) => new(run.Quarter, run.Number!.Value, run.AsOf, isProvisional, run.Run);

    private static void RequireReader(Actor actor, string subject)
    {
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "meeting.read", subject);
        }
    }

    private static string Subject(long number) => number.ToString(CultureInfo.InvariantCulture);
}
