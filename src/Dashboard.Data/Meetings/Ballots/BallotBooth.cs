using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>
/// Takes votes. Whoever holds a code may vote, once; who that is the product neither asks nor knows. No vote is put on the audit trail and none
/// is logged: only that a batch was written.
/// </summary>
public sealed partial class BallotBooth(
    IDbContextFactory<DashboardContext> contexts, WriteGate gate, BallotUrn urn, BallotsChanged changed, ILogger<BallotBooth> logger)
{
    /// <summary>How a code stands, and what it is asked.</summary>
    public async Task<BallotVoterResult> LookAsync(string? typed, CancellationToken cancellationToken)
    {
        var (code, fault) = BallotCode.Read(typed);
        if (code is null)
        {
            return new BallotVoterResult(BallotReply.BadCode, null, IsNew: false, fault, []);
        }

        using var turn = await urn.EnterAsync(cancellationToken);
        return (await FindAsync(code, cancellationToken)).Result;
    }

    /// <summary>Takes a vote. Sent again, by another tab or after a lost answer, it counts no second time.</summary>
    /// <param name="typed">The code as it was typed or scanned.</param>
    /// <param name="told">The answers by unit.</param>
    /// <param name="cancellationToken">Gives up waiting; a vote that was taken stays taken.</param>
    public async Task<BallotVoterResult> VoteAsync(
        string? typed, IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<int?>>> told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(told);
        var (code, fault) = BallotCode.Read(typed);
        if (code is null)
        {
            return new BallotVoterResult(BallotReply.BadCode, null, IsNew: false, fault, []);
        }

        using var turn = await urn.EnterAsync(cancellationToken);
        var (result, ticket) = await FindAsync(code, cancellationToken);
        if (result.Reply != BallotReply.Ready)
        {
            return result;
        }

        var (paper, faults) = BallotPaperCheck.Read(result.Call!.Setup, result.Call.Group, told);
        if (paper is null)
        {
            return new BallotVoterResult(BallotReply.Faulty, result.Call, IsNew: false, null, faults);
        }

        if (result.Call.IsRehearsal)
        {
            urn.RehearsalOf(ticket!.Ballot).Take(code, paper);
            changed.Raise(ticket.Meeting);
            return BallotVoterResult.Of(BallotReply.Sealed, result.Call, isNew: true);
        }

        var content = urn.Of(ticket!.Ballot);
        content.Take(new CastVote(ticket.Hash, paper));
        await SealAsync(ticket.Ballot, content, paper.Group);
        changed.Raise(ticket.Meeting);
        return BallotVoterResult.Of(content.IsSealed(ticket.Hash) == true ? BallotReply.Sealed : BallotReply.Voted, result.Call, isNew: true);
    }

    // Whoever gives up waiting has voted all the same, so that the writing is not theirs to break off.
    private async Task SealAsync(long ballot, UrnContent content, int group)
    {
        for (var batch = content.Draw(group); batch.Count > 0; batch = content.Draw(group))
        {
            try
            {
                await WriteAsync(ballot, group, batch);
                content.Seal(batch);
            }
#pragma warning disable CA1031 // The votes are safe in the urn and on their phones; the next vote tries again. The failure may quote values, so only its kind is logged.
            catch (Exception e)
#pragma warning restore CA1031
            {
                LogNotSealed(logger, ballot, e.GetType().Name);
                return;
            }
        }
    }

    private Task<int> WriteAsync(long ballot, int group, IReadOnlyList<CastVote> batch) => gate.WriteAsync(
        Actor.System,
        async (context, trail) =>
        {
            var valid = await SpendAsync(context, ballot, batch, CancellationToken.None);
            await BallotCodes.WriteAsync(context, ballot, valid, CancellationToken.None);
            trail.Record("ballot.seal", BallotStore.SubjectOf(ballot), new { group, papers = valid.Count, refused = batch.Count - valid.Count });
            return valid.Count;
        },
        CancellationToken.None);

    /// <summary>Spends the codes of some votes, all of them before any paper is written and in the order of their hashes; gives the papers whose codes were good.</summary>
    internal static async Task<IReadOnlyList<BallotPaper>> SpendAsync(
        DashboardContext context, long ballot, IEnumerable<CastVote> votes, CancellationToken cancellationToken)
    {
        var papers = new List<BallotPaper>();
        foreach (var vote in votes.OrderBy(v => Convert.ToHexString(v.Hash), StringComparer.Ordinal))
        {
            if (await BallotCodes.SpendAsync(context, ballot, vote.Hash, cancellationToken))
            {
                papers.Add(vote.Paper);
            }
        }

        return papers;
    }

    private async Task<(BallotVoterResult Result, Ticket? Ticket)> FindAsync(string code, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var (number, rehearsal) in urn.Rehearsals)
        {
            if (rehearsal.GroupOf(code) is { } group)
            {
                var practised = await context.Ballots.AsNoTracking().SingleAsync(b => b.Number == number, cancellationToken);
                var asked = await CallAsync(context, practised, group, isRehearsal: true, cancellationToken);
                return (BallotVoterResult.Of(rehearsal.HasVoted(code) ? BallotReply.Sealed : BallotReply.Ready, asked), new Ticket(practised.Number, practised.Meeting, []));
            }
        }

        foreach (var ballot in await context.Ballots.AsNoTracking().OrderByDescending(b => b.Number).ToListAsync(cancellationToken))
        {
            var hash = BallotCodes.Hash(ballot.Key, code);
            if (await context.BallotCodes.AsNoTracking().SingleOrDefaultAsync(c => c.Ballot == ballot.Number && c.Hash == hash, cancellationToken) is not { } known)
            {
                continue;
            }

            if (ballot.State is BallotState.Draft or BallotState.Rehearsal)
            {
                return (BallotVoterResult.Of(BallotReply.NotOpen), null);
            }

            var cast = urn.Of(ballot.Number).IsSealed(hash);
            if (ballot.State == BallotState.Closed)
            {
                return (BallotVoterResult.Of(cast == true ? BallotReply.Sealed : BallotReply.Closed), null);
            }

            var call = await CallAsync(context, ballot, known.Group, isRehearsal: false, cancellationToken);
            var reply = known.IsSpent ? BallotReply.Sealed : cast is null ? BallotReply.Ready : BallotReply.Voted;
            return (BallotVoterResult.Of(reply, call), new Ticket(ballot.Number, ballot.Meeting, hash));
        }

        return (BallotVoterResult.Of(BallotReply.UnknownCode), null);
    }

    private static async Task<BallotCall> CallAsync(DashboardContext context, BallotRow ballot, int group, bool isRehearsal, CancellationToken cancellationToken)
    {
        var setup = ballot.ToSetup();
        var units = await context.Units.AsNoTracking().Where(u => setup.Subjects.AsEnumerable().Contains(u.Code)).ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, cancellationToken);
        return new BallotCall(setup, group, [.. setup.Subjects.Where(units.ContainsKey).Select(s => units[s])], isRehearsal);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of ballot {Ballot} could not be written ({Kind}); it stays in the urn and is tried again with the next vote.")]
    private static partial void LogNotSealed(ILogger logger, long ballot, string kind);

    private sealed record Ticket(long Ballot, long Meeting, byte[] Hash);
}
