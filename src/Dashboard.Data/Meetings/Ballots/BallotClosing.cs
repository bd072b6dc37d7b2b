using System.Globalization;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Resources;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>The end of a ballot, inside the gate.</summary>
internal sealed class BallotClosing(DashboardContext context, AuditTrail trail, LedgerCatalogue ledgers, Actor actor, BusinessClock clock)
{
    /// <summary>The ledger from which P1-15 is measured.</summary>
    public const string Scores = "external_scores";

    private const string Kind = "law_duty";

    // The county's records are kept in Chinese, whoever closes the ballot in whatever language.
    private static readonly CultureInfo OfRecords = CultureInfo.GetCultureInfo("zh-CN");

    /// <returns>The day for which scores were entered; null when none was.</returns>
    public async Task<DateOnly?> CloseAsync(BallotMeeting meeting, BallotRow row, IReadOnlyList<CastVote> pending, CancellationToken cancellationToken)
    {
        var setup = row.ToSetup();
        var keyed = await context.BallotKeyings.AsNoTracking().Where(k => k.Ballot == row.Number).ToListAsync(cancellationToken);
        var papers = keyed.GroupBy(k => k.Paper).Select(g => PaperKeying.Of(g.Key, [.. g], setup)).ToList();
        var unsettled = papers.Where(p => p.State != PaperKeyingState.Agrees).OrderBy(p => p.Paper).Select(p => p.Paper.ToString(CultureInfo.InvariantCulture)).ToList();
        if (unsettled.Count > 0)
        {
            throw new BallotRefusedException(BallotOutcome.PapersUnsettled, unsettled);
        }

        var (cast, leftOut) = await StoreAsync(row, setup, pending, [.. keyed.DistinctBy(k => k.Paper).Select(k => k.ToPaper())], cancellationToken);
        var stored = await context.BallotPapers.AsNoTracking().Where(p => p.Ballot == row.Number).ToListAsync(cancellationToken);
        var tally = BallotCounting.Count(setup, [.. stored.Select(p => p.ToPaper())], cast, leftOut);
        (row.State, row.ClosedOn, row.Tally, row.TallyHash) = (BallotState.Closed, clock.Today, tally.ToCanonical(), tally.Hash());
        trail.Record("ballot.count", BallotStore.SubjectOf(row.Number), new { turnout = tally.Turnout, row.TallyHash });
        await context.SaveChangesAsync(cancellationToken);
        return meeting is { Kind: BallotMeeting.Review, IsStruckOut: false } ? await EnterScoresAsync(meeting, row, tally, cancellationToken) : null;
    }

    /// <summary>
    /// Writes all ballots anew, those that were sealed before, the rest and the paper ones mixed, and all codes alike, so that nothing in the file
    /// tells one batch from another; of a group that is too small only the number stays.
    /// </summary>
    private async Task<(IReadOnlyList<int> Cast, IReadOnlyList<int> LeftOut)> StoreAsync(
        BallotRow row, BallotSetup setup, IReadOnlyList<CastVote> pending, IReadOnlyList<BallotPaper> keyed, CancellationToken cancellationToken)
    {
        // What is deleted here must not stay readable in the free pages of the file.
        await context.Database.ExecuteSqlAsync($"PRAGMA secure_delete = ON", cancellationToken);
        var known = await context.BallotCodes.AsNoTracking().Where(c => c.Ballot == row.Number && !c.IsSpent).Select(c => c.Hash).ToListAsync(cancellationToken);
        var unspent = known.Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
        var sealedBefore = await context.BallotPapers.AsNoTracking().Where(p => p.Ballot == row.Number).ToListAsync(cancellationToken);
        var phones = sealedBefore.Select(p => p.ToPaper()).Concat(pending.Where(v => unspent.Contains(Convert.ToHexString(v.Hash))).Select(v => v.Paper)).ToList();
        int[] cast = [.. setup.Groups.Select((_, i) => phones.Concat(keyed).Count(p => p.Group == i))];
        var (kept, leftOut) = BallotPhoneVotes.Hidden(setup, phones);
        var all = kept.Concat(keyed).ToLookup(p => p.Group);

        await context.BallotKeyings.Where(k => k.Ballot == row.Number).ExecuteDeleteAsync(cancellationToken);
        await context.BallotPapers.Where(p => p.Ballot == row.Number).ExecuteDeleteAsync(cancellationToken);
        await BallotCodes.WriteAsync(context, row.Number, all.Where(g => g.Count() >= BallotCounting.Fewest).SelectMany(g => g), cancellationToken);
        await BallotCodes.RewriteAsync(context, row.Number, cancellationToken);
        return (cast, leftOut);
    }

    private async Task<DateOnly?> EnterScoresAsync(BallotMeeting meeting, BallotRow row, BallotTally tally, CancellationToken cancellationToken)
    {
        var ledger = ledgers.Find(Scores) ?? throw new InvalidOperationException($"There is no ledger {Scores}.");
        var writing = new LedgerWriting(context, trail, ledgers, actor, clock);
        var day = meeting.HeldOn < clock.Today ? meeting.HeldOn : clock.Today;
        var (body, evidence) = (
            Texts.Ballot("Body", OfRecords, []),
            Texts.Ballot("Evidence", OfRecords, [Number(meeting.Number), Number(row.Number), row.TallyHash!]));
        var (exist, refusals) = (new List<string>(), new List<ScoreRefusal>());
        var scored = tally.Units.Where(u => u.Score is not null).ToList();
        foreach (var unit in scored)
        {
            var result = await writing.AddAsync(ledger, unit.Subject, null, new Dictionary<string, string?>
            {
                ["given_on"] = LedgerValue.Text(day),
                ["kind"] = Kind,
                ["score"] = unit.Score!.Value.ToString(CultureInfo.InvariantCulture),
                ["year"] = Number(day.Year),
                ["body"] = body,
                ["evidence"] = evidence,
            }, cancellationToken);
            if (result.Outcome == LedgerOutcome.Exists)
            {
                exist.Add(unit.Subject);
            }
            else if (result.Outcome != LedgerOutcome.Done)
            {
                refusals.Add(new ScoreRefusal(unit.Subject, result));
            }
        }

        if (refusals.Count > 0)
        {
            throw new BallotRefusedException(refusals);
        }

        return exist.Count > 0 ? throw new BallotRefusedException(BallotOutcome.ScoreExists, exist) : scored.Count > 0 ? day : null;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
