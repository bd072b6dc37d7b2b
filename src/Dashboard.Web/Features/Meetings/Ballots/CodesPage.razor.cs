using Dashboard.Data.Meetings.Ballots;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>
/// The sheet of codes. They stand on this page from the moment that they are issued until it is left, and nowhere else; the server keeps their
/// keyed hashes only.
/// </summary>
public sealed partial class CodesPage : BallotPageBase
{
    private readonly List<IssuedCodes> _sheets = [];
    private bool _busy;
    private string? _refusal;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool IsPractice => Desk.Ballot?.State == BallotState.Rehearsal;

    protected override bool MayRead() => AccessRules.MayRunBallots(Actor);

    private async Task IssueAsync(int group)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _refusal) = (true, null);
        try
        {
            var issued = await Store.IssueAsync(Actor, Meeting, group, CancellationToken.None).ConfigureAwait(true);
            _refusal = BallotWords.Outcome(Text, issued.Outcome, [issued.Group]);
            if (issued.Outcome == BallotOutcome.Done)
            {
                _sheets.RemoveAll(s => s.Group == issued.Group || s.IsRehearsal != issued.IsRehearsal);
                _sheets.Add(issued);
            }
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
}
