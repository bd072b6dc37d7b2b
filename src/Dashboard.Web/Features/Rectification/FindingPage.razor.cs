using Dashboard.Data.Drafts;
using Dashboard.Data.Organisation;
using Dashboard.Data.Photos;
using Dashboard.Data.Rectification;
using Dashboard.Data.Runs;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Display;
using Dashboard.Web.Features.ScoreCards;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Rectification;

/// <summary>One finding: how it stands, how its time was counted, what was seen before and after, and what the reader can do now.</summary>
public sealed partial class FindingPage : ComponentBase, IDisposable
{
    private readonly LiveRefresh _live;
    private Actor _actor = null!;
    private long _number;
    private int? _refusedCode;
    private FindingView? _view;
    private string _unitName = string.Empty;
    private string _indicatorName = string.Empty;
    private string? _scoreHref;
    private ActForm? _form;
    private FindingView? _conflict;
    private string? _refusal;
    private string? _message;
    private bool _busy;
    private bool _updated;

    public FindingPage() => _live = new LiveRefresh(InvokeAsync, RefreshAsync, DispatchExceptionAsync);

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required FindingStore Findings { get; init; }

    [Inject]
    public required FindingsChanged Changed { get; init; }

    [Inject]
    public required DraftStore Drafts { get; init; }

    [Inject]
    public required PhotoStore Photos { get; init; }

    [Inject]
    public required OrganisationStore Organisations { get; init; }

    [Inject]
    public required RunCatalogue Catalogue { get; init; }

    [Inject]
    public required CurrentActor Person { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    public void Dispose() => _live.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        _actor = await Person.GetAsync().ConfigureAwait(true);
        (_view, _form, _conflict, _refusal, _message, _updated) = (null, null, null, null, null, false);
        _refusedCode = !AccessRules.SeesPublished(_actor) ? StatusCodes.Status403Forbidden : null;
        if (_refusedCode is not null)
        {
            return;
        }

        _number = FindingAddress.Parse(Id) ?? 0;
        if (await Findings.FindAsync(_actor, _number, CancellationToken.None).ConfigureAwait(true) is not { } view)
        {
            _refusedCode = StatusCodes.Status404NotFound;
            return;
        }

        await DescribeAsync(view).ConfigureAwait(true);
        _view = view;
        if (RendererInfo.IsInteractive)
        {
            _live.Listen(announce => Changed.Subscribe(finding => Hear(finding, announce)));
            await RestoreAsync().ConfigureAwait(true);
        }
    }

    private async Task DescribeAsync(FindingView view)
    {
        var (finding, indicator) = (view.Summary.Finding, view.Summary.Item.Indicator);
        var unit = await Organisations.FindAsync(_actor, finding.Unit, CancellationToken.None).ConfigureAwait(true);
        _unitName = unit is null ? finding.Unit : Bilingual.NameOf(unit);
        var runs = Catalogue.Runs;
        var own = runs.GetValueOrDefault(Quarter.Of(finding.FoundOn));
        var node = (own ?? runs.Values.MaxBy(r => r.Quarter))?.Run.Scheme.Find(indicator);
        _indicatorName = node is null ? indicator : $"{indicator} {Bilingual.NameOf(node)}";

        // Another period than the finding's own knows nothing of it.
        _scoreHref = own is not null && node is not null && AccessRules.SeesDetailOf(_actor, finding.Unit) ? CardAddress.Proof(finding.Unit, own.Quarter, indicator) : null;
    }

    // A draft is opened again even when its act has become impossible: the words are the writer's to keep or to drop.
    private async Task RestoreAsync()
    {
        foreach (var act in Enum.GetValues<FindingAct>().Where(a => AccessRules.MayAct(_actor, a, _view!.Summary.Finding.Unit)))
        {
            if (await Drafts.FindAsync(_actor, ActForm.DraftOf(_number, act), CancellationToken.None).ConfigureAwait(true) is { } text)
            {
                _form = new ActForm(act, _view!) { Text = text, IsRestored = true };
                return;
            }
        }
    }

    private void Open(FindingAct act) => (_form, _refusal, _message, _updated) = (new ActForm(act, _view!), null, null, false);

    private Task KeepDraftAsync() => Drafts.SaveAsync(_actor, _form!.Draft, _form.Text, CancellationToken.None);

    private async Task RemovePhotoAsync(Guid photo)
    {
        await Photos.RemoveAsync(_actor, photo, CancellationToken.None).ConfigureAwait(true);
        _view = await Findings.FindAsync(_actor, _number, CancellationToken.None).ConfigureAwait(true) ?? _view;
    }

    private async Task SubmitAsync()
    {
        if (_busy || _form is not { } form)
        {
            return;
        }

        _busy = true;
        try
        {
            var result = await Findings.ActAsync(_actor, form.ToRequest(), CancellationToken.None).ConfigureAwait(true);
            _view = result.Current ?? _view;
            _refusal = null;
            _conflict = null;
            switch (result.Outcome)
            {
                case FindingOutcome.Done:
                    await Drafts.SaveAsync(_actor, form.Draft, null, CancellationToken.None).ConfigureAwait(true);
                    _form = null;
                    _updated = false;
                    _message = Text[FindingText.ActDone, FindingWords.Done(Text, form.Act), FindingWords.State(Text, _view!.Summary.Finding.State)];
                    break;
                case FindingOutcome.Conflict:
                    _conflict = result.Current;
                    break;
                default:
                    _refusal = FindingWords.Refused(Text, result);
                    break;
            }
        }
        catch (AccessDeniedException)
        {
            _refusal = Text[FindingText.RefusedNoRight];
        }
        finally
        {
            _busy = false;
        }
    }

    private Task DoMineAsync()
    {
        _form!.Accept(_conflict!);
        return SubmitAsync();
    }

    private void KeepEditing()
    {
        _form!.Accept(_conflict!);
        _conflict = null;
    }

    private async Task DiscardAsync()
    {
        if (_form is { } form)
        {
            await Drafts.SaveAsync(_actor, form.Draft, null, CancellationToken.None).ConfigureAwait(true);
        }

        (_form, _conflict, _refusal) = (null, null, null);
    }

    private void Hear(long finding, Action announce)
    {
        if (finding == _number)
        {
            announce();
        }
    }

    private async Task RefreshAsync()
    {
        if (_view is not null && await Findings.FindAsync(_actor, _number, CancellationToken.None).ConfigureAwait(true) is { } fresh)
        {
            // What the reader has just done is no news, and neither is a photo that was added.
            _updated |= fresh.Summary.Version > _view.Summary.Version && !_busy;
            if (fresh.AddedPhotos.Count != _view.AddedPhotos.Count)
            {
                // What was refused may have been the photo that has just come.
                _refusal = null;
            }

            _view = fresh;
            StateHasChanged();
        }
    }
}
