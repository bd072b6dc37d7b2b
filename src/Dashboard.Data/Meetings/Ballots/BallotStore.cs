using System.Security.Cryptography;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Runs;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>Sets ballots up, opens, counts and closes them. Votes are taken by <see cref="BallotBooth"/>, papers by <see cref="BallotKeyingStore"/>.</summary>
public sealed class BallotStore(
    IDbContextFactory<DashboardContext> contexts,
    WriteGate gate,
    BallotUrn urn,
    LedgerCatalogue ledgers,
    BusinessClock clock,
    BallotsChanged changed,
    LedgersChanged ledgersChanged,
    FactsChanged factsChanged)
{
    /// <summary>A meeting with its ballot; null when there is no such meeting.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<BallotDesk?> FindAsync(Actor actor, long meeting, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesTurnout(actor))
        {
            throw new AccessDeniedException(actor, "ballot.read", $"meetings/{meeting}");
        }

        using var turn = await urn.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new BallotReading(context, urn, actor).DeskAsync(meeting, cancellationToken);
    }

    /// <summary>The result of a meeting's ballot, of the units that the actor may see; null until it is closed, and when there is nothing for the actor.</summary>
    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<BallotTally?> ResultAsync(Actor actor, long meeting, CancellationToken cancellationToken) =>
        await FindAsync(actor, meeting, cancellationToken) is { Ballot: { State: BallotState.Closed, Tally: { } tally } } ? tally : null;

    /// <summary>Keeps what is asked of whom, before the ballot is opened. When groups change, codes that were printed for them are void.</summary>
    /// <param name="actor">Who sets it up.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="seenVersion">The version that the actor had before their eyes; 0 when there was no ballot.</param>
    /// <param name="setup">The whole setup.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public Task<BallotResult> SetUpAsync(Actor actor, long meeting, int seenVersion, BallotSetup setup, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(setup);
        setup = Trimmed(setup);
        return ActAsync(actor, meeting, "setup", async (context, trail, row) =>
        {
            var units = await context.Units.AsNoTracking().Select(u => u.Code).ToListAsync(cancellationToken);
            var faults = BallotSetupCheck.Faults(setup, units.ToHashSet(StringComparer.Ordinal));
            if (!faults.IsEmpty)
            {
                return new BallotResult(BallotOutcome.Faulty, null, faults, []);
            }

            if ((row?.Version ?? 0) != seenVersion)
            {
                return Refused(BallotOutcome.Conflict);
            }

            if (row is not null && row.State != BallotState.Draft)
            {
                return Refused(BallotOutcome.WrongState);
            }

            if (row is null)
            {
                row = new BallotRow
                {
                    Number = (await context.Ballots.MaxAsync(b => (long?)b.Number, cancellationToken) ?? 0) + 1,
                    Meeting = meeting,
                    State = BallotState.Draft,
                    Setup = BallotRow.Write(setup),
                    Key = RandomNumberGenerator.GetBytes(BallotCodes.KeyBytes),
                    Version = 0,
                };
                context.Ballots.Add(row);
            }

            var voided = row.ToSetup().Groups.Select(g => (g.Name, g.Codes)).SequenceEqual(setup.Groups.Select(g => (g.Name, g.Codes)))
                ? 0
                : await context.BallotCodes.Where(c => c.Ballot == row.Number).ExecuteDeleteAsync(cancellationToken);
            (row.Setup, row.Version) = (BallotRow.Write(setup), row.Version + 1);
            trail.Record("ballot.setup", SubjectOf(row.Number), new { meeting, setup, voided });
            return Done;
        }, cancellationToken);
    }

    /// <summary>Begins or ends a rehearsal; ending it wipes its votes and codes.</summary>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public Task<BallotResult> RehearseAsync(Actor actor, long meeting, int seenVersion, bool begin, CancellationToken cancellationToken) =>
        MoveAsync(actor, meeting, seenVersion, begin ? "rehearse" : "draft", begin ? [BallotState.Draft] : [BallotState.Rehearsal], (_, _, _, row) =>
        {
            urn.EndRehearsal(row.Number);
            row.State = begin ? BallotState.Rehearsal : BallotState.Draft;
            return Task.FromResult(Done);
        }, cancellationToken);

    /// <summary>Wipes the votes of a rehearsal (清空演练数据); its codes may vote again.</summary>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public Task<BallotResult> ResetAsync(Actor actor, long meeting, int seenVersion, CancellationToken cancellationToken) =>
        MoveAsync(actor, meeting, seenVersion, "reset", [BallotState.Rehearsal], (_, _, _, row) =>
        {
            urn.RehearsalOf(row.Number).Wipe();
            return Task.FromResult(Done);
        }, cancellationToken);

    /// <summary>Opens the ballot; whatever was rehearsed is wiped. It cannot be set up anew after that.</summary>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public Task<BallotResult> OpenAsync(Actor actor, long meeting, int seenVersion, CancellationToken cancellationToken) =>
        MoveAsync(actor, meeting, seenVersion, "open", [BallotState.Draft, BallotState.Rehearsal], async (context, _, held, row) =>
        {
            if (held.HeldOn > clock.Today)
            {
                return Refused(BallotOutcome.MeetingAhead);
            }

            var setup = row.ToSetup();
            var issued = await context.BallotCodes.Where(c => c.Ballot == row.Number).Select(c => c.Group).ToListAsync(cancellationToken);
            var missing = setup.Groups.Where((g, i) => issued.Count(c => c == i) != g.Codes).Select(g => g.Name).ToList();
            if (missing.Count > 0)
            {
                return Refused(BallotOutcome.CodesMissing, missing);
            }

            urn.EndRehearsal(row.Number);
            row.State = BallotState.Open;
            return Done;
        }, cancellationToken, row => urn.Open(row.Number));

    /// <summary>
    /// Closes the ballot for good: what lies in the urn and the papers that two people keyed alike are written, everything is counted, and at a review
    /// meeting each unit's score enters the ledger of external scores, all of it or nothing.
    /// </summary>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public async Task<BallotResult> CloseAsync(Actor actor, long meeting, int seenVersion, CancellationToken cancellationToken)
    {
        DateOnly? scored = null;
        var result = await MoveAsync(actor, meeting, seenVersion, "close", [BallotState.Open], async (context, trail, held, row) =>
        {
            var pending = urn.Of(row.Number).Pending.ToList();
            scored = await new BallotClosing(context, trail, ledgers, actor, clock).CloseAsync(held, row, pending, cancellationToken);
            return Done;
        }, cancellationToken, row => urn.Of(row.Number).Seal([.. urn.Of(row.Number).Pending]));
        if (result.Outcome == BallotOutcome.Done)
        {
            await EmptyLogAsync(cancellationToken);
        }

        if (result.Outcome == BallotOutcome.Done && scored is { } day)
        {
            ledgersChanged.Raise(BallotClosing.Scores);
            factsChanged.Raise(Quarter.Of(day));
        }

        return result;
    }

    /// <summary>Issues the codes of a group, in a rehearsal practice codes. Those that the group had and that have not voted are void.</summary>
    /// <exception cref="AccessDeniedException">The actor may not run ballots.</exception>
    public async Task<IssuedCodes> IssueAsync(Actor actor, long meeting, int seenVersion, int group, CancellationToken cancellationToken)
    {
        Require(actor, "codes", meeting);
        using var turn = await urn.EnterAsync(cancellationToken);
        long ballot = 0;
        var issued = await gate.WriteAsync(actor, async (context, trail) =>
        {
            var row = await context.Ballots.SingleOrDefaultAsync(b => b.Meeting == meeting, cancellationToken);
            if (row is null || group < 0 || group >= row.ToSetup().Groups.Length)
            {
                return new IssuedCodes(BallotOutcome.NotFound, group, string.Empty, [], IsRehearsal: false);
            }

            var asked = row.ToSetup().Groups[group];
            if (row.State == BallotState.Closed || row.Version != seenVersion)
            {
                return new IssuedCodes(row.State == BallotState.Closed ? BallotOutcome.WrongState : BallotOutcome.Conflict, group, asked.Name, [], IsRehearsal: false);
            }

            (ballot, row.Version) = (row.Number, row.Version + 1);
            return row.State == BallotState.Rehearsal ? Practise(row, asked, group, trail) : await IssueAsync(context, trail, row, asked, group, cancellationToken);
        }, cancellationToken);
        if (issued.Outcome != BallotOutcome.Done)
        {
            return issued;
        }

        issued = issued with { Issue = urn.Issue(ballot, group) };
        changed.Raise(meeting);
        return issued;
    }

    /// <summary>The ledger into which the scores of a review meeting go.</summary>
    public static string Scores => BallotClosing.Scores;

    internal static string SubjectOf(long ballot) => FormattableString.Invariant($"ballots/{ballot}");

    private static BallotResult Done { get; } = new(BallotOutcome.Done, null, [], []);

    private static BallotResult Refused(BallotOutcome outcome, IEnumerable<string>? named = null) => new(outcome, null, [], [.. named ?? []]);

    private static BallotSetup Trimmed(BallotSetup setup) => setup with
    {
        Title = setup.Title.Trim(),
        Questions = [.. setup.Questions.Select(q => q with { TextZh = q.TextZh.Trim(), TextEn = q.TextEn.Trim() })],
        Groups = [.. setup.Groups.Select(g => g with { Name = g.Name.Trim() })],
    };

    private IssuedCodes Practise(BallotRow row, BallotGroup asked, int group, AuditTrail trail)
    {
        var codes = BallotCodes.Make(asked.Codes);
        urn.RehearsalOf(row.Number).Issue(group, codes);
        trail.Record("ballot.codes", SubjectOf(row.Number), new { group, issued = codes.Count, rehearsal = true });
        return new IssuedCodes(BallotOutcome.Done, group, asked.Name, codes, IsRehearsal: true);
    }

    private async Task<IssuedCodes> IssueAsync(DashboardContext context, AuditTrail trail, BallotRow row, BallotGroup asked, int group, CancellationToken cancellationToken)
    {
        // A code whose vote lies in the urn has voted, although the table does not show it yet.
        var held = urn.Of(row.Number).Pending.Select(v => Convert.ToHexString(v.Hash)).ToHashSet(StringComparer.Ordinal);
        var had = await context.BallotCodes.Where(c => c.Ballot == row.Number && c.Group == group).ToListAsync(cancellationToken);
        var voided = had.Where(c => !c.IsSpent && !held.Contains(Convert.ToHexString(c.Hash))).ToList();
        context.BallotCodes.RemoveRange(voided);
        var codes = BallotCodes.Make(asked.Codes - had.Count + voided.Count);
        context.BallotCodes.AddRange(codes.Select(c => new BallotCodeRow { Ballot = row.Number, Group = group, Hash = BallotCodes.Hash(row.Key, c) }));
        trail.Record("ballot.codes", SubjectOf(row.Number), new { group, issued = codes.Count, voided = voided.Count });
        return new IssuedCodes(BallotOutcome.Done, group, asked.Name, codes, IsRehearsal: false);
    }

    private Task<BallotResult> MoveAsync(
        Actor actor, long meeting, int seenVersion, string act, BallotState[] from, Func<DashboardContext, AuditTrail, BallotMeeting, BallotRow, Task<BallotResult>> move,
        CancellationToken cancellationToken, Action<BallotRow>? committed = null)
    {
        BallotRow? moved = null;
        return ActAsync(actor, meeting, act, async (context, trail, row) =>
        {
            if (row is null)
            {
                return Refused(BallotOutcome.NotFound);
            }

            if (row.Version != seenVersion)
            {
                return Refused(BallotOutcome.Conflict);
            }

            if (!from.Contains(row.State))
            {
                return Refused(BallotOutcome.WrongState);
            }

            var held = (await new BallotReading(context, urn, actor).MeetingAsync(meeting, cancellationToken))!;
            var result = await move(context, trail, held, row);
            if (result.Outcome == BallotOutcome.Done)
            {
                row.Version++;
                moved = row;
                trail.Record($"ballot.{act}", SubjectOf(row.Number), new { meeting });
            }

            return result;
        }, cancellationToken, () => committed?.Invoke(moved!));
    }

    private async Task<BallotResult> ActAsync(
        Actor actor, long meeting, string act, Func<DashboardContext, AuditTrail, BallotRow?, Task<BallotResult>> work, CancellationToken cancellationToken, Action? committed = null)
    {
        Require(actor, act, meeting);
        using var turn = await urn.EnterAsync(cancellationToken);
        BallotResult result;
        try
        {
            result = await gate.WriteAsync(actor, async (context, trail) =>
            {
                if (await new BallotReading(context, urn, actor).MeetingAsync(meeting, cancellationToken) is not { } held)
                {
                    return Refused(BallotOutcome.NotFound);
                }

                return held.HoldsBallots
                    ? await work(context, trail, await context.Ballots.SingleOrDefaultAsync(b => b.Meeting == meeting, cancellationToken))
                    : Refused(BallotOutcome.WrongMeeting);
            }, cancellationToken);
        }
        catch (BallotRefusedException e)
        {
            result = Refused(e.Outcome, e.Named) with { Refusals = e.Refusals };
        }

        if (result.Outcome == BallotOutcome.Done)
        {
            committed?.Invoke();
            changed.Raise(meeting);
        }

        await using var reading = await contexts.CreateDbContextAsync(cancellationToken);
        return result with { Desk = await new BallotReading(reading, urn, actor).DeskAsync(meeting, cancellationToken) };
    }

    /// <summary>Takes the pages of while the ballot was open out of the write-ahead log. Where a reader stands in the way, they stay until they are written over.</summary>
    private async Task EmptyLogAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await context.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
        }
        catch (SqliteException)
        {
            // The ballot is closed whether or not the log could be emptied.
        }
    }

    private static void Require(Actor actor, string act, long meeting)
    {
        if (!AccessRules.MayRunBallots(actor))
        {
            throw new AccessDeniedException(actor, $"ballot.{act}", $"meetings/{meeting}");
        }
    }
}
