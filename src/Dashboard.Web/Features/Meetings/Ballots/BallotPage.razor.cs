using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>The ballot of a meeting: set up, rehearsed, opened, watched and closed by the office; read by the others.</summary>
public sealed partial class BallotPage : BallotPageBase
{
    private bool _busy;
    private string? _refusal;
    private string? _done;

    [Inject]
    public required IStringLocalizer<LedgerText> Ledger { get; init; }

    [Inject]
    public required LedgerCatalogue Ledgers { get; init; }

    private BallotView? Ballot => Desk.Ballot;

    private bool MayRun => AccessRules.MayRunBallots(Actor);

    private string Say => Ballot is null
        ? Text[BallotText.SayNone]
        : Ballot.State == BallotState.Draft
            ? Text[BallotText.SayDraft, Ballot.Setup.Title]
            : Text["Say" + Ballot.State, Ballot.Setup.Title, Figures.Count(Ballot.Turnout.Sum(t => t.Ballots)), Figures.Count(Ballot.Turnout.Sum(t => t.Voters))];

    private string CloseQuestion => Ballot is { HasRestarted: true } ? Text[BallotText.Restarted].Value + (Languages.IsChinese ? string.Empty : " ") + Text[BallotText.CloseAsk] : Text[BallotText.CloseAsk];

    private async Task ActAsync(Func<int, Task<BallotResult>> act, string? done = null)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _refusal, _done) = (true, null, null);
        try
        {
            var result = await act(Ballot!.Version).ConfigureAwait(true);
            Desk = result.Desk ?? Desk;
            _refusal = BallotWords.Outcome(Text, result.Outcome, result.Outcome switch
            {
                BallotOutcome.ScoreExists => result.Named.Select(UnitName),
                BallotOutcome.ScoreRefused => result.Refusals.Select(r => Text[BallotText.RefusedWhy, UnitName(r.Unit), BallotWords.Why(Ledger, Ledgers, r)].Value),
                _ => result.Named,
            });
            _done = _refusal is null ? done : null;
        }
        catch (AccessDeniedException)
        {
            _refusal = Text[BallotText.NoRight];
        }
        finally
        {
            _busy = false;
        }
    }

    private void Saved(BallotDesk desk) => (Desk, _refusal, _done) = (desk, null, Text[BallotText.Saved]);
}
