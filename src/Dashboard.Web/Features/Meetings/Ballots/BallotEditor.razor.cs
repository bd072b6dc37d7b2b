using Dashboard.Data.Drafts;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Domain.Organisation;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>Sets a ballot up. What is typed is kept as a draft until it is stored.</summary>
public sealed partial class BallotEditor
{
    private BallotForm _form = new();
    private IReadOnlyList<BallotFault> _faults = [];
    private string? _refusal;
    private bool _loaded;
    private bool _restored;
    private bool _busy;

    [Parameter, EditorRequired]
    public required long Meeting { get; set; }

    [Parameter, EditorRequired]
    public required BallotDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<OrganisationUnit> Units { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, string> UnitName { get; set; }

    [Parameter]
    public EventCallback<BallotDesk> OnSaved { get; set; }

    [Inject]
    public required BallotStore Store { get; init; }

    [Inject]
    public required DraftStore Drafts { get; init; }

    protected override async Task OnInitializedAsync()
    {
        var kept = BallotForm.Read(await Drafts.FindAsync(Actor, BallotForm.DraftOf(Meeting), CancellationToken.None).ConfigureAwait(true));
        (_form, _restored, _loaded) = (kept ?? Stored(), kept is not null, true);
    }

    // A form that nobody has touched follows what stands; one that was written in does not.
    protected override async Task OnParametersSetAsync()
    {
        if (_loaded && !_restored && _form.SeenVersion < (Desk.Ballot?.Version ?? 0)
            && await Drafts.FindAsync(Actor, BallotForm.DraftOf(Meeting), CancellationToken.None).ConfigureAwait(true) is null)
        {
            _form = Stored();
        }
    }

    private static string TextOf(ChangeEventArgs args) => args.Value as string ?? string.Empty;

    private BallotForm Stored() => Desk.Ballot is { } ballot ? BallotForm.Of(ballot.Setup, ballot.Version) : BallotForm.New(Desk.Meeting.Topic, Units.Select(u => u.Code));

    private async Task SetAsync(Action set)
    {
        set();
        if (_form.Write() is var text && text.Length <= DraftStore.Longest)
        {
            await Drafts.SaveAsync(Actor, BallotForm.DraftOf(Meeting), text, CancellationToken.None).ConfigureAwait(true);
        }
    }

    private async Task StartAnewAsync()
    {
        await Drafts.SaveAsync(Actor, BallotForm.DraftOf(Meeting), null, CancellationToken.None).ConfigureAwait(true);
        (_form, _restored, _faults, _refusal) = (Stored(), false, [], null);
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        (_busy, _refusal, _faults) = (true, null, []);
        try
        {
            var result = await Store.SetUpAsync(Actor, Meeting, _form.SeenVersion, _form.ToSetup(Units.Select(u => u.Code)), CancellationToken.None).ConfigureAwait(true);
            (_faults, _refusal) = (result.Faults, BallotWords.Outcome(Text, result.Outcome, result.Named));
            if (result is { Outcome: BallotOutcome.Conflict, Desk: { } theirs })
            {
                // What was typed stays, and the writer decides: saving again replaces what the other has stored.
                await SetAsync(() => _form.SeenVersion = theirs.Ballot?.Version ?? 0).ConfigureAwait(true);
                _refusal = Text[BallotText.SetupConflict];
            }

            if (result is { Outcome: BallotOutcome.Done, Desk: { Ballot: { } saved } desk })
            {
                await Drafts.SaveAsync(Actor, BallotForm.DraftOf(Meeting), null, CancellationToken.None).ConfigureAwait(true);
                (_form, _restored) = (BallotForm.Of(saved.Setup, saved.Version), false);
                await OnSaved.InvokeAsync(desk).ConfigureAwait(true);
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
