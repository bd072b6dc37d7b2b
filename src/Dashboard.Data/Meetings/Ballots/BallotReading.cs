using Dashboard.Data.Ledgers;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>Reads ballots, with the urn's turn held: what lies in the urn belongs to the turnout.</summary>
internal sealed class BallotReading(DashboardContext context, BallotUrn urn, Actor actor)
{
    private const string Meetings = "review_meetings";

    public async Task<BallotMeeting?> MeetingAsync(long number, CancellationToken cancellationToken)
    {
        var row = await context.LedgerEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Ledger == Meetings && e.Number == number, cancellationToken);

        // A meeting that is struck out while its ballot is open still has votes in it: they can be counted, and score nothing.
        if (row is null || (row.IsVoid && !await context.Ballots.AnyAsync(b => b.Meeting == number && (b.State == BallotState.Open || b.State == BallotState.Closed), cancellationToken)))
        {
            return null;
        }

        var values = LedgerEntryRow.ReadValues(row.Values);
        return new BallotMeeting(number, values.GetValueOrDefault("topic", string.Empty), values.GetValueOrDefault("kind", string.Empty), LedgerValue.DateOf(values.GetValueOrDefault("held_on")) ?? row.OccurredOn, row.IsVoid);
    }

    public async Task<BallotDesk?> DeskAsync(long meeting, CancellationToken cancellationToken)
    {
        if (await MeetingAsync(meeting, cancellationToken) is not { } held)
        {
            return null;
        }

        var row = await context.Ballots.AsNoTracking().SingleOrDefaultAsync(b => b.Meeting == meeting, cancellationToken);
        return new BallotDesk(held, row is null ? null : await ViewAsync(row, cancellationToken));
    }

    /// <summary>How many ballots of each group are in: written, in the urn, and on paper.</summary>
    public async Task<IReadOnlyList<int>> CastAsync(BallotRow row, BallotSetup setup, CancellationToken cancellationToken)
    {
        var written = await context.BallotPapers.Where(p => p.Ballot == row.Number).GroupBy(p => p.Group)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var keyed = await context.BallotKeyings.Where(k => k.Ballot == row.Number).Select(k => new { k.Paper, k.Group }).ToListAsync(cancellationToken);

        // A paper that two people put into different groups counts for one, until they settle it.
        var papers = keyed.GroupBy(k => k.Paper).Select(g => g.First().Group).ToList();
        return [.. setup.Groups.Select((_, i) => written.GetValueOrDefault(i) + urn.Of(row.Number).PendingIn(i) + papers.Count(g => g == i))];
    }

    private async Task<BallotView> ViewAsync(BallotRow row, CancellationToken cancellationToken)
    {
        var setup = row.ToSetup();
        var (turnout, tally) = row.State switch
        {
            BallotState.Closed => Closed(row),
            BallotState.Rehearsal => Practised(row, setup),
            _ => (Turnout(setup, await CastAsync(row, setup, cancellationToken)), null),
        };
        return new BallotView(
            row.Number, row.State, row.Version, setup, turnout, await CodesAsync(row, setup, cancellationToken), [.. setup.Groups.Select((_, i) => urn.IssueOf(row.Number, i))], tally is null ? null : Narrowed(tally), row.TallyHash,
            row.State == BallotState.Open && !urn.SawOpening(row.Number));
    }

    private static (IReadOnlyList<BallotTurnout> Turnout, BallotTally? Tally) Closed(BallotRow row)
    {
        var tally = BallotTally.FromCanonical(row.Tally!);
        return (tally.Turnout, tally);
    }

    private (IReadOnlyList<BallotTurnout> Turnout, BallotTally? Tally) Practised(BallotRow row, BallotSetup setup)
    {
        var papers = urn.RehearsalOf(row.Number).Papers;
        var tally = BallotCounting.Count(setup, papers, [.. setup.Groups.Select((_, i) => papers.Count(p => p.Group == i))]);
        return (tally.Turnout, AccessRules.MayRunBallots(actor) ? tally : null);
    }

    private static IReadOnlyList<BallotTurnout> Turnout(BallotSetup setup, IReadOnlyList<int> cast) => [.. setup.Groups.Select((g, i) => new BallotTurnout(g.Name, cast[i], g.Voters))];

    private async Task<IReadOnlyList<int>> CodesAsync(BallotRow row, BallotSetup setup, CancellationToken cancellationToken)
    {
        if (row.State == BallotState.Rehearsal)
        {
            return [.. setup.Groups.Select((_, i) => urn.RehearsalOf(row.Number).CodesOf(i))];
        }

        var issued = await context.BallotCodes.Where(c => c.Ballot == row.Number).GroupBy(c => c.Group)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return [.. setup.Groups.Select((_, i) => issued.GetValueOrDefault(i))];
    }

    /// <summary>What of a tally is the reader's to see; null when it is nothing.</summary>
    private BallotTally? Narrowed(BallotTally tally)
    {
        var seen = tally.Units.Where(u => AccessRules.SeesBallotResultOf(actor, u.Subject)).ToList();
        return seen.Count == 0 ? null : tally with { Units = [.. seen] };
    }
}
