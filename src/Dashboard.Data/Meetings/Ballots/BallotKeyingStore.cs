using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>Paper ballots: each is keyed in by two people who do not see what the other keyed until both have, and counts when they agree.</summary>
public sealed class BallotKeyingStore(IDbContextFactory<DashboardContext> contexts, WriteGate gate, BallotUrn urn, BallotsChanged changed)
{
    /// <summary>Greatest number of a paper.</summary>
    public const int GreatestPaper = 9999;

    /// <summary>The papers of an open ballot, by number; none when there is no open ballot.</summary>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public async Task<IReadOnlyList<PaperKeying>> ListAsync(Actor actor, long meeting, CancellationToken cancellationToken)
    {
        Require(actor, meeting);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Ballots.AsNoTracking().SingleOrDefaultAsync(b => b.Meeting == meeting && b.State == BallotState.Open, cancellationToken) is not { } ballot)
        {
            return [];
        }

        var (setup, rows) = (ballot.ToSetup(), await context.BallotKeyings.AsNoTracking().Where(k => k.Ballot == ballot.Number).ToListAsync(cancellationToken));
        return [.. rows.GroupBy(k => k.Paper).OrderBy(g => g.Key).Select(g => PaperKeying.Of(g.Key, [.. g], setup))];
    }

    /// <summary>Keys a paper in; by the same person again, what they keyed before is replaced.</summary>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public async Task<KeyingResult> KeyAsync(
        Actor actor, long meeting, int paper, int group, IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<int?>>> told, CancellationToken cancellationToken)
    {
        Require(actor, meeting);
        using var turn = await urn.EnterAsync(cancellationToken);
        var result = await gate.WriteAsync(actor, async (context, trail) =>
        {
            var ballot = await context.Ballots.AsNoTracking().SingleOrDefaultAsync(b => b.Meeting == meeting, cancellationToken);
            if (ballot?.State != BallotState.Open)
            {
                return Refused(ballot is null ? BallotOutcome.NotFound : BallotOutcome.WrongState);
            }

            var setup = ballot.ToSetup();
            if (paper is < 1 or > GreatestPaper)
            {
                return Refused(BallotOutcome.BadPaper);
            }

            if (group < 0 || group >= setup.Groups.Length)
            {
                return Refused(BallotOutcome.NotFound);
            }

            var (read, faults) = BallotPaperCheck.Read(setup, group, told);
            if (read is null)
            {
                return new KeyingResult(BallotOutcome.BadAnswers, null, faults);
            }

            var all = await context.BallotKeyings.Where(k => k.Ballot == ballot.Number).ToListAsync(cancellationToken);
            var rows = all.Where(k => k.Paper == paper).ToList();
            var own = rows.Find(k => k.Account == actor.Account);
            if (own is null && rows.Count == 2)
            {
                return Refused(BallotOutcome.ThirdKeyer);
            }

            if (all.Where(k => k.Group == group && k.Paper != paper).DistinctBy(k => k.Paper).Count() >= setup.Groups[group].Papers)
            {
                return Refused(BallotOutcome.TooManyPapers);
            }

            if (own is null)
            {
                own = new BallotKeyingRow { Ballot = ballot.Number, Paper = paper, Account = actor.Account, Group = group, Answers = BallotPaperRow.Write(read) };
                context.BallotKeyings.Add(own);
                rows.Add(own);
            }
            else
            {
                (own.Group, own.Answers) = (group, BallotPaperRow.Write(read));
            }

            // What is on the paper is not put on the trail, which is never deleted.
            trail.Record("ballot.key", SubjectOf(ballot.Number, paper));
            return new KeyingResult(BallotOutcome.Done, PaperKeying.Of(paper, rows, setup), []);
        }, cancellationToken);
        changed.Raise(meeting);
        return result;
    }

    /// <summary>Takes a paper out with all that was keyed of it, as when its number was wrong.</summary>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public async Task<BallotOutcome> DiscardAsync(Actor actor, long meeting, int paper, CancellationToken cancellationToken)
    {
        Require(actor, meeting);
        using var turn = await urn.EnterAsync(cancellationToken);
        var outcome = await gate.WriteAsync(actor, async (context, trail) =>
        {
            var ballot = await context.Ballots.AsNoTracking().SingleOrDefaultAsync(b => b.Meeting == meeting, cancellationToken);
            if (ballot?.State != BallotState.Open)
            {
                return ballot is null ? BallotOutcome.NotFound : BallotOutcome.WrongState;
            }

            if (await context.BallotKeyings.Where(k => k.Ballot == ballot.Number && k.Paper == paper).ExecuteDeleteAsync(cancellationToken) == 0)
            {
                return BallotOutcome.NotFound;
            }

            trail.Record("ballot.discard", SubjectOf(ballot.Number, paper));
            return BallotOutcome.Done;
        }, cancellationToken);
        changed.Raise(meeting);
        return outcome;
    }

    private static KeyingResult Refused(BallotOutcome outcome) => new(outcome, null, []);

    private static string SubjectOf(long ballot, int paper) => FormattableString.Invariant($"{BallotStore.SubjectOf(ballot)}/papers/{paper}");

    private static void Require(Actor actor, long meeting)
    {
        if (!AccessRules.MayRunBallots(actor))
        {
            throw new AccessDeniedException(actor, "ballot.key", $"meetings/{meeting}");
        }
    }
}
