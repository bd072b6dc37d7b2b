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
    private const string PublicAddress = "Ballot:PublicAddress";

    private readonly List<IssuedCodes> _sheets = [];
    private bool _busy;
    private string? _refusal;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IConfiguration Configuration { get; init; }

    /// <summary>Where phones find the voters' page: as the settings say, else where this page was opened.</summary>
    private Uri Origin => Uri.TryCreate(Configuration[PublicAddress], UriKind.Absolute, out var set) && (set.Scheme == Uri.UriSchemeHttp || set.Scheme == Uri.UriSchemeHttps)
        ? set
        : new Uri(Navigation.BaseUri);

    private bool IsPractice => Desk.Ballot?.State == BallotState.Rehearsal;

    protected override bool MayRead() => AccessRules.MayRunBallots(Actor);

    /// <summary>A sheet whose codes somebody else has issued anew, or that were voided, must not be printed any more.</summary>
    protected override Task ReadMoreAsync()
    {
        _sheets.RemoveAll(s => Desk.Ballot is not { } ballot || s.IsRehearsal != IsPractice || s.Place >= ballot.Issues.Count || ballot.Codes[s.Place] == 0 || ballot.Issues[s.Place] != s.Issue);
        return Task.CompletedTask;
    }

    private async Task IssueAsync(int group)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _refusal) = (true, null);
        try
        {
            var issued = await Store.IssueAsync(Actor, Meeting, Desk.Ballot!.Version, group, CancellationToken.None).ConfigureAwait(true);
            _refusal = BallotWords.Outcome(Text, issued.Outcome, [issued.Group]);
            if (issued.Outcome == BallotOutcome.Done)
            {
                _sheets.Add(issued);
            }

            await LoadAsync().ConfigureAwait(true);
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
